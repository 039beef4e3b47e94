package plumbline.control.letter;

import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.TIME;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.named;
import static plumbline.control.letter.Plain.set;

import java.time.DayOfWeek;
import plumbline.coach.Answer;
import plumbline.coach.goal.Goal;
import plumbline.coach.quiet.Until;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;
import plumbline.stretch.Feeling;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.session.Session;

/** How what the wearer wishes stands in JSON. */
final class WishForms {

    static final Form<Amendment> AMENDMENT = Form.of(
            (v, out) -> out.put("from", INSTANT, v.from())
                    .put("to", INSTANT, v.to())
                    .put("posture", named(Posture.class), v.posture())
                    .put("saidAt", INSTANT, v.saidAt())
                    .put("by", named(Amendment.By.class), v.by()),
            in -> new Amendment(
                    in.get("from", INSTANT),
                    in.get("to", INSTANT),
                    in.get("posture", named(Posture.class)),
                    in.get("saidAt", INSTANT),
                    in.get("by", named(Amendment.By.class))));

    static final Form<Session.End> END = Form.of(
            (v, out) -> out.put("at", INSTANT, v.at())
                    .put("completed", YES_NO, v.completed())
                    .put("held", DURATION, v.held())
                    .put("feelings", set(named(Feeling.class)), v.feelings()),
            in -> new Session.End(
                    in.get("at", INSTANT),
                    in.get("completed", YES_NO),
                    in.get("held", DURATION),
                    in.get("feelings", set(named(Feeling.class)))));

    /** When a quiet ends, by the wall clock: {"kind": "time", "time": "14:30"}, "tomorrow", or "day" with its name. */
    private static final Form<Until> UNTIL = new Kinds<Until>()
            .with("time", Until.Time.class, Form.of("time", TIME, Until.Time::time, Until.Time::new))
            .with("tomorrow", Until.Tomorrow.class, Until.Tomorrow::new)
            .with("day", Until.Day.class, Form.of("day", named(DayOfWeek.class), Until.Day::day, Until.Day::new));

    static final Form<Answer> ANSWER = new Kinds<Answer>()
            .with("snooze", Answer.Snooze.class, Form.of("length", DURATION, Answer.Snooze::length, Answer.Snooze::new))
            .with("skip", Answer.Skip.class, Form.of("reason", TEXT, Answer.Skip::reason, Answer.Skip::new))
            .with("done", Answer.Done.class, Answer.Done::new)
            .with(
                    "quiet",
                    Answer.Quiet.class,
                    Form.of(
                            (v, out) -> out.put("length", DURATION, v.length())
                                    .put("why", named(Answer.Why.class), v.why()),
                            in -> new Answer.Quiet(in.get("length", DURATION), in.get("why", named(Answer.Why.class)))))
            .with(
                    "quiet-until",
                    Answer.QuietUntil.class,
                    Form.of(
                            (v, out) -> out.put("until", UNTIL, v.until()).put("why", named(Answer.Why.class), v.why()),
                            in -> new Answer.QuietUntil(
                                    in.get("until", UNTIL), in.get("why", named(Answer.Why.class)))))
            .with("resume", Answer.Resume.class, Answer.Resume::new)
            .with("let-it-be", Answer.LetItBe.class, Answer.LetItBe::new)
            .with("no-nudges-today", Answer.NoNudgesToday.class, Answer.NoNudgesToday::new)
            .with("seated", Answer.Seated.class, Answer.Seated::new)
            .with("on-feet", Answer.OnFeet.class, Answer.OnFeet::new);

    static final Form<Wish> WISH = new Kinds<Wish>()
            .with("said", Wish.Said.class, Form.of("answer", ANSWER, Wish.Said::answer, Wish.Said::new))
            .with(
                    "corrected",
                    Wish.Corrected.class,
                    Form.of("posture", named(Posture.class), Wish.Corrected::posture, Wish.Corrected::new))
            .with(
                    "amended",
                    Wish.Amended.class,
                    Form.of("amendment", AMENDMENT, Wish.Amended::amendment, Wish.Amended::new))
            .with("lead", Wish.Lead.class, Form.of("stretches", list(TEXT), Wish.Lead::stretchIds, Wish.Lead::new))
            .with(
                    "lead-routine",
                    Wish.LeadRoutine.class,
                    Form.of("evening", YES_NO, Wish.LeadRoutine::evening, Wish.LeadRoutine::new))
            .with(
                    "led",
                    Wish.Led.class,
                    Form.of(
                            (v, out) -> out.put("stretch", TEXT, v.stretchId()).put("end", END, v.end()),
                            in -> new Wish.Led(in.get("stretch", TEXT), in.get("end", END))))
            .with("leading-over", Wish.LeadingOver.class, Wish.LeadingOver::new)
            .with("flared-up", Wish.FlaredUp.class, Wish.FlaredUp::new)
            .with("better", Wish.Better.class, Wish.Better::new)
            .with("flare-up-over", Wish.FlareUpOver.class, Wish.FlareUpOver::new)
            .with("sign-gone", Wish.SignGone.class, Wish.SignGone::new)
            .with(
                    "offer-anyway",
                    Wish.OfferAnyway.class,
                    Form.of("stretch", TEXT, Wish.OfferAnyway::stretchId, Wish.OfferAnyway::new))
            .with("break-now", Wish.BreakNow.class, Wish.BreakNow::new)
            .with("what-suits", Wish.WhatSuits.class, Wish.WhatSuits::new)
            .with("cool", Wish.Cool.class, Form.of("by", named(ColdOrHeat.Kind.class), Wish.Cool::kind, Wish.Cool::new))
            .with("cool-over", Wish.CoolOver.class, Wish.CoolOver::new)
            .with(
                    "walking",
                    Wish.Walking.class,
                    Form.of("tolerated", DURATION, Wish.Walking::tolerated, Wish.Walking::new))
            .with(
                    "walked",
                    Wish.Walked.class,
                    Form.of(
                            (v, out) -> out.put("length", DURATION, v.length())
                                    .put("painBefore", INT, v.painBefore())
                                    .put("painAfter", INT, v.painAfter()),
                            in -> new Wish.Walked(
                                    in.get("length", DURATION), in.get("painBefore", INT), in.get("painAfter", INT))))
            .with(
                    "pain",
                    Wish.Pain.class,
                    Form.of(
                            (v, out) -> out.put("score", INT, v.score()).put("note", TEXT, v.note()),
                            in -> new Wish.Pain(in.get("score", INT), in.get("note", TEXT))))
            .with("noted", Wish.Noted.class, Form.of("text", TEXT, Wish.Noted::text, Wish.Noted::new))
            .with(
                    "strengthened",
                    Wish.Strengthened.class,
                    Form.of("length", DURATION, Wish.Strengthened::length, Wish.Strengthened::new))
            .with("begin-pose", Wish.BeginPose.class, Wish.BeginPose::new)
            .with("stop-pose", Wish.StopPose.class, Wish.StopPose::new)
            .with("wear", Wish.Wear.class, Form.of("port", TEXT, Wish.Wear::port, Wish.Wear::new))
            .with("search-anew", Wish.SearchAnew.class, Wish.SearchAnew::new)
            .with("show-by-example", Wish.ShowByExample.class, Wish.ShowByExample::new)
            .with("stop-example", Wish.StopExample.class, Wish.StopExample::new)
            .with("leave-calibration", Wish.LeaveCalibration.class, Wish.LeaveCalibration::new)
            .with(
                    "keep-watching",
                    Wish.KeepWatching.class,
                    Form.of("keep", YES_NO, Wish.KeepWatching::keep, Wish.KeepWatching::new))
            .with(
                    "cue-wanted",
                    Wish.CueWanted.class,
                    Form.of("wanted", YES_NO, Wish.CueWanted::wanted, Wish.CueWanted::new))
            .with(
                    "set-out",
                    Wish.SetOut.class,
                    Form.of(
                            (v, out) -> out.put("sharePercent", INT, v.goal().sharePercent())
                                    .put("under", DURATION, v.goal().under()),
                            in -> new Wish.SetOut(new Goal(in.get("sharePercent", INT), in.get("under", DURATION)))))
            .with("no-goal", Wish.NoGoal.class, Wish.NoGoal::new)
            .with(
                    "suggested",
                    Wish.Suggested.class,
                    Form.of("taken", YES_NO, Wish.Suggested::taken, Wish.Suggested::new))
            .with("profile", Wish.Profile.class, Form.of("name", TEXT, Wish.Profile::name, Wish.Profile::new))
            .with("open-charts", Wish.OpenCharts.class, Wish.OpenCharts::new)
            .with("quit", Wish.Quit.class, Wish.Quit::new)
            .with("attended", Wish.Attended.class, Wish.Attended::new)
            .with("watched", Wish.Watched.class, Form.of("visible", YES_NO, Wish.Watched::visible, Wish.Watched::new));

    private WishForms() {}
}
