package plumbline.control.letter;

import static plumbline.control.letter.Plain.DATE;
import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.PostureForms.SAYING;

import plumbline.coach.goal.DayShare;
import plumbline.face.plan.PlanView;

/** How what the wearer has set out to do stands in JSON. */
final class PlanForms {

    static final Form<DayShare> DAY_SHARE = Form.of(
            (v, out) -> out.put("day", DATE, v.day())
                    .put("seated", DURATION, v.seated())
                    .put("inPieces", DURATION, v.inPieces()),
            in -> new DayShare(in.get("day", DATE), in.get("seated", DURATION), in.get("inPieces", DURATION)));

    static final Form<PlanView.Week> WEEK = Form.of(
            (v, out) -> out.put("sentences", list(SAYING), v.sentences())
                    .put("days", list(DAY_SHARE), v.days())
                    .put("sharePercent", INT, v.sharePercent())
                    .put("suggestion", maybe(TEXT), v.suggestion()),
            in -> new PlanView.Week(
                    in.get("sentences", list(SAYING)),
                    in.get("days", list(DAY_SHARE)),
                    in.get("sharePercent", INT),
                    in.get("suggestion", maybe(TEXT))));

    static final Form<PlanView> PLAN = Form.of(
            (v, out) -> out.put("cue", maybe(SAYING), v.cue())
                    .put("lines", list(SAYING), v.lines())
                    .put("asksForCue", YES_NO, v.asksForCue())
                    .put("week", maybe(WEEK), v.week()),
            in -> new PlanView(
                    in.get("cue", maybe(SAYING)),
                    in.get("lines", list(SAYING)),
                    in.get("asksForCue", YES_NO),
                    in.get("week", maybe(WEEK))));

    private PlanForms() {}
}
