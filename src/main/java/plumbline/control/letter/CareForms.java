package plumbline.control.letter;

import static plumbline.control.letter.Plain.DATE;
import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.ZONE;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.Plain.named;

import java.util.Optional;
import java.util.function.Supplier;
import plumbline.face.CareView;
import plumbline.stretch.Catalogue;
import plumbline.stretch.DecisionTable.Line;
import plumbline.stretch.DecisionTable.Reason;
import plumbline.stretch.Entry;
import plumbline.stretch.Side;
import plumbline.stretch.Sign;
import plumbline.stretch.Situation;
import plumbline.stretch.Step;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.evidence.Basis;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.recovery.FlareUp;
import plumbline.stretch.recovery.Recovery;
import plumbline.stretch.recovery.WalkingProgramme;
import plumbline.stretch.session.SessionPlan;

/** How what is minded of the wearer and offered to them stands in JSON. */
final class CareForms {

    static final Form<Text> TEXTS = Form.of(
            (v, out) -> out.put("english", TEXT, v.english())
                    .put("german", TEXT, v.german())
                    .put("french", TEXT, v.french())
                    .put("spanish", TEXT, v.spanish()),
            in -> new Text(
                    in.get("english", TEXT), in.get("german", TEXT), in.get("french", TEXT), in.get("spanish", TEXT)));

    static final Form<Source> SOURCE = Form.of(
            (v, out) -> out.put("work", TEXT, v.work()).put("place", TEXT, v.place()),
            in -> new Source(in.get("work", TEXT), in.get("place", TEXT)));

    static final Form<Line> LINE = Form.of(
            (v, out) -> out.put("tier", INT, v.tier())
                    .put("id", TEXT, v.id())
                    .put("basis", named(Basis.class), v.basis())
                    .put("sources", list(SOURCE), v.sources())
                    .put("note", maybe(TEXTS), v.note()),
            in -> new Line(
                    in.get("tier", INT),
                    in.get("id", TEXT),
                    in.get("basis", named(Basis.class)),
                    in.get("sources", list(SOURCE)),
                    in.get("note", maybe(TEXTS))));

    static final Form<Reason> REASON = Form.of(
            (v, out) -> out.put("key", TEXT, v.key())
                    .put("says", TEXTS, v.says())
                    .put("basis", named(Basis.class), v.basis())
                    .put("setting", maybe(TEXT), v.setting())
                    .put("overridable", YES_NO, v.overridable())
                    .put("sources", list(SOURCE), v.sources()),
            in -> new Reason(
                    in.get("key", TEXT),
                    in.get("says", TEXTS),
                    in.get("basis", named(Basis.class)),
                    in.get("setting", maybe(TEXT)),
                    in.get("overridable", YES_NO),
                    in.get("sources", list(SOURCE))));

    static final Form<FlareUp> FLARE_UP = Form.of(
            (v, out) -> out.put("since", INSTANT, v.since())
                    .put("improvedAt", maybe(INSTANT), v.improvedAt())
                    .put("hintedAt", maybe(INSTANT), v.hintedAt()),
            in -> new FlareUp(
                    in.get("since", INSTANT),
                    in.get("improvedAt", maybe(INSTANT)),
                    in.get("hintedAt", maybe(INSTANT))));

    static final Form<Recovery> RECOVERY = Form.of(
            (v, out) -> out.put("endedOn", DATE, v.endedOn())
                    .put("rungs", INT, v.rungs())
                    .put("lastOn", maybe(DATE), v.lastOn()),
            in -> new Recovery(in.get("endedOn", DATE), in.get("rungs", INT), in.get("lastOn", maybe(DATE))));

    static final Form<WalkingProgramme> WALKING = Form.of(
            (v, out) -> out.put("dose", DURATION, v.dose())
                    .put("good", INT, v.good())
                    .put("tolerated", DURATION, v.tolerated()),
            in -> new WalkingProgramme(in.get("dose", DURATION), in.get("good", INT), in.get("tolerated", DURATION)));

    static final Form<Care> CARE = Form.of(
            (v, out) -> out.put("flareUp", maybe(FLARE_UP), v.flareUp())
                    .put("recovery", maybe(RECOVERY), v.recovery())
                    .put("walking", maybe(WALKING), v.walking())
                    .put("stopSign", YES_NO, v.stopSign()),
            in -> new Care(
                    in.get("flareUp", maybe(FLARE_UP)),
                    in.get("recovery", maybe(RECOVERY)),
                    in.get("walking", maybe(WALKING)),
                    in.get("stopSign", YES_NO)));

    static final Form<ColdOrHeat> TIMER = Form.of(
            (v, out) -> out.put("kind", named(ColdOrHeat.Kind.class), v.kind())
                    .put("since", INSTANT, v.since())
                    .put("length", DURATION, v.length()),
            in -> new ColdOrHeat(
                    in.get("kind", named(ColdOrHeat.Kind.class)),
                    in.get("since", INSTANT),
                    in.get("length", DURATION)));

    static final Form<Step> STEP = Form.of(
            (v, out) -> out.put("part", named(Step.Part.class), v.part())
                    .put("action", named(Step.Action.class), v.action())
                    .put("time", DURATION, v.time())
                    .put("say", TEXTS, v.say())
                    .put("pose", TEXT, v.pose()),
            in -> new Step(
                    in.get("part", named(Step.Part.class)),
                    in.get("action", named(Step.Action.class)),
                    in.get("time", DURATION),
                    in.get("say", TEXTS),
                    in.get("pose", TEXT)));

    static final Form<SessionPlan.Beat> BEAT = Form.of(
            (v, out) -> out.put("step", STEP, v.step())
                    .put("action", named(Step.Action.class), v.action())
                    .put("length", DURATION, v.length())
                    .put("side", maybe(named(Side.class)), v.side())
                    .put("repetition", INT, v.repetition())
                    .put("of", INT, v.of())
                    .put("breaths", INT, v.breaths()),
            in -> new SessionPlan.Beat(
                    in.get("step", STEP),
                    in.get("action", named(Step.Action.class)),
                    in.get("length", DURATION),
                    in.get("side", maybe(named(Side.class))),
                    in.get("repetition", INT),
                    in.get("of", INT),
                    in.get("breaths", INT)));

    private final Supplier<Catalogue> catalogue;

    /** Stretches and signs stand there by their ids, for both sides have the catalogue; it is asked for where one does. */
    CareForms(Supplier<Catalogue> catalogue) {
        this.catalogue = catalogue;
    }

    Form<Entry> entry() {
        return TEXT.as(Entry::id, id -> known(catalogue.get().find(id), id));
    }

    Form<Stretch> stretch() {
        return TEXT.as(
                Stretch::id,
                id -> known(
                        catalogue
                                .get()
                                .find(id)
                                .filter(Stretch.class::isInstance)
                                .map(Stretch.class::cast),
                        id));
    }

    Form<Sign> sign() {
        return TEXT.as(
                Sign::id,
                id -> known(
                        catalogue.get().signs().stream()
                                .filter(s -> s.id().equals(id))
                                .findFirst(),
                        id));
    }

    Form<HeldBack> heldBack() {
        return Form.of(
                (v, out) -> out.put("stretch", stretch(), v.stretch()).put("reason", REASON, v.reason()),
                in -> new HeldBack(in.get("stretch", stretch()), in.get("reason", REASON)));
    }

    Form<Choice.Offer> offer() {
        return Form.of(
                (v, out) -> out.put("entry", entry(), v.entry())
                        .put("line", LINE, v.line())
                        .put("overridden", YES_NO, v.overridden()),
                in -> new Choice.Offer(in.get("entry", entry()), in.get("line", LINE), in.get("overridden", YES_NO)));
    }

    Form<Choice> choice() {
        return Form.of(
                (v, out) -> out.put("situation", named(Situation.class), v.situation())
                        .put("says", TEXTS, v.says())
                        .put("offers", list(offer()), v.offers())
                        .put("held", list(heldBack()), v.held())
                        .put("signs", list(sign()), v.signs()),
                in -> new Choice(
                        in.get("situation", named(Situation.class)),
                        in.get("says", TEXTS),
                        in.get("offers", list(offer())),
                        in.get("held", list(heldBack())),
                        in.get("signs", list(sign()))));
    }

    Form<CareView> view() {
        return Form.of(
                (v, out) -> out.put("choice", choice(), v.choice())
                        .put("against", list(heldBack()), v.against())
                        .put("care", CARE, v.care())
                        .put("hint", YES_NO, v.hint())
                        .put("hintDays", INT, v.hintDays())
                        .put("timer", maybe(TIMER), v.timer())
                        .put("zone", ZONE, v.zone()),
                in -> new CareView(
                        catalogue.get(),
                        in.get("choice", choice()),
                        in.get("against", list(heldBack())),
                        in.get("care", CARE),
                        in.get("hint", YES_NO),
                        in.get("hintDays", INT),
                        in.get("timer", maybe(TIMER)),
                        in.get("zone", ZONE)));
    }

    Form<SessionPlan> plan() {
        return Form.of(
                (v, out) -> out.put("stretch", stretch(), v.stretch()).put("beats", list(BEAT), v.beats()),
                in -> new SessionPlan(in.get("stretch", stretch()), in.get("beats", list(BEAT))));
    }

    private static <T> T known(Optional<T> found, String id) {
        return found.orElseThrow(() -> new Unfit("\"" + id + "\" is not in the catalogue"));
    }
}
