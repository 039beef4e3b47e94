package plumbline.control.letter;

import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.Plain.named;

import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.habit.Cue;
import plumbline.coach.quiet.Hush;
import plumbline.posture.Spell;

/** How the story of a day stands in JSON: what the coach advises, and spells that no later word changes. */
final class NoteForms {

    static final Form<Spell> SPELL = Form.of(
            (v, out) -> out.put("start", INSTANT, v.start())
                    .put("end", INSTANT, v.end())
                    .put("state", PostureForms.STATE, v.state()),
            in -> new Spell(in.get("start", INSTANT), in.get("end", INSTANT), in.get("state", PostureForms.STATE)));

    private static final Form<Prompt.End> END = Form.of(
            (v, out) -> out.put("at", INSTANT, v.at())
                    .put("outcome", named(Outcome.class), v.outcome())
                    .put("reason", TEXT, v.reason()),
            in -> new Prompt.End(
                    in.get("at", INSTANT), in.get("outcome", named(Outcome.class)), in.get("reason", TEXT)));

    private static final Form<Prompt> PROMPT = Form.of(
            (v, out) -> out.put("askedAt", INSTANT, v.askedAt())
                    .put("seated", DURATION, v.seated())
                    .put("stretch", TEXT, v.stretchId())
                    .put("snoozes", INT, v.snoozes())
                    .put("upright", DURATION, v.upright())
                    .put("end", maybe(END), v.end()),
            in -> new Prompt(
                    in.get("askedAt", INSTANT),
                    in.get("seated", DURATION),
                    in.get("stretch", TEXT),
                    in.get("snoozes", INT),
                    in.get("upright", DURATION),
                    in.get("end", maybe(END))));

    private static final Form<Cue> CUE = new Kinds<Cue>()
            .with(
                    "unshifted",
                    Cue.Unshifted.class,
                    Form.of(
                            (v, out) -> out.put("still", DURATION, v.still()).put("again", YES_NO, v.again()),
                            in -> new Cue.Unshifted(in.get("still", DURATION), in.get("again", YES_NO))))
            .with("shifted", Cue.Shifted.class, Cue.Shifted::new)
            .with(
                    "time-to-stand",
                    Cue.TimeToStand.class,
                    Form.of("seated", DURATION, Cue.TimeToStand::seated, Cue.TimeToStand::new))
            .with(
                    "time-to-sit",
                    Cue.TimeToSit.class,
                    Form.of("standing", DURATION, Cue.TimeToSit::standing, Cue.TimeToSit::new))
            .with("turned", Cue.Turned.class, Cue.Turned::new);

    static final Form<Advice> ADVICE = new Kinds<Advice>()
            .with("notice", Advice.Notice.class, Form.of("in", DURATION, Advice.Notice::in, Advice.Notice::new))
            .with(
                    "ask",
                    Advice.Ask.class,
                    Form.of(
                            (v, out) -> out.put("prompt", PROMPT, v.asked())
                                    .put("stage", named(Advice.Stage.class), v.stage()),
                            in -> new Advice.Ask(in.get("prompt", PROMPT), in.get("stage", named(Advice.Stage.class)))))
            .with("put-off", Advice.PutOff.class, Form.of("prompt", PROMPT, Advice.PutOff::later, Advice.PutOff::new))
            .with("over", Advice.Over.class, Form.of("prompt", PROMPT, Advice.Over::ended, Advice.Over::new))
            .with("nudge", Advice.Nudge.class, Form.of("slouched", DURATION, Advice.Nudge::slouched, Advice.Nudge::new))
            .with("nudge-over", Advice.NudgeOver.class, Advice.NudgeOver::new)
            .with("sit-or-stand", Advice.SitOrStand.class, Advice.SitOrStand::new)
            .with("sit-or-stand-over", Advice.SitOrStandOver.class, Advice.SitOrStandOver::new)
            .with(
                    "stood-long",
                    Advice.StoodLong.class,
                    Form.of("standing", DURATION, Advice.StoodLong::standing, Advice.StoodLong::new))
            .with("cued", Advice.Cued.class, Form.of("cue", CUE, Advice.Cued::cue, Advice.Cued::new))
            .with(
                    "too-late",
                    Advice.TooLate.class,
                    Form.of("answer", WishForms.ANSWER, Advice.TooLate::answer, Advice.TooLate::new))
            .with(
                    "held-back",
                    Advice.HeldBack.class,
                    Form.of("why", named(Hush.class), Advice.HeldBack::why, Advice.HeldBack::new));

    private NoteForms() {}
}
