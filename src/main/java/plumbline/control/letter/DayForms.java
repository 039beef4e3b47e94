package plumbline.control.letter;

import static plumbline.control.letter.Plain.DATE;
import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.MAYBE_REAL;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.ZONE;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.Plain.named;

import plumbline.coach.Outcome;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.Kept;
import plumbline.trend.Trend;
import plumbline.trend.TrendDay;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Mark;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

/** How days stand in JSON. */
final class DayForms {

    static final Form<SeatedMovement> MOVEMENT = Form.of(
            (v, out) -> out.put("watched", DURATION, v.watched())
                    .put("shifts", INT, v.shifts())
                    .put("fidgets", INT, v.fidgets())
                    .put("longestUnshifted", DURATION, v.longestUnshifted())
                    .put("angles", TEXT.as(AngleTimes::text, AngleTimes::of), v.angles()),
            in -> new SeatedMovement(
                    in.get("watched", DURATION),
                    in.get("shifts", INT),
                    in.get("fidgets", INT),
                    in.get("longestUnshifted", DURATION),
                    in.get("angles", TEXT.as(AngleTimes::text, AngleTimes::of))));

    static final Form<DaySummary> SUMMARY = Form.of(
            (v, out) -> out.put("day", DATE, v.day())
                    .put("worn", DURATION, v.worn())
                    .put("sitting", DURATION, v.sitting())
                    .put("slouched", DURATION, v.slouched())
                    .put("reclining", DURATION, v.reclining())
                    .put("standing", DURATION, v.standing())
                    .put("moving", DURATION, v.moving())
                    .put("lying", DURATION, v.lying())
                    .put("unknown", DURATION, v.unknown())
                    .put("bouts", INT, v.bouts())
                    .put("longestBout", DURATION, v.longestBout())
                    .put("bouts20", INT, v.bouts20())
                    .put("bouts30", INT, v.bouts30())
                    .put("bouts60", INT, v.bouts60())
                    .put("breaks", INT, v.breaks())
                    .put("usualBoutMinutes", MAYBE_REAL, v.usualBoutMinutes())
                    .put("meanBoutMinutes", MAYBE_REAL, v.meanBoutMinutes())
                    .put("alpha", MAYBE_REAL, v.alpha())
                    .put("movement", maybe(MOVEMENT), v.movement()),
            in -> new DaySummary(
                    in.get("day", DATE),
                    in.get("worn", DURATION),
                    in.get("sitting", DURATION),
                    in.get("slouched", DURATION),
                    in.get("reclining", DURATION),
                    in.get("standing", DURATION),
                    in.get("moving", DURATION),
                    in.get("lying", DURATION),
                    in.get("unknown", DURATION),
                    in.get("bouts", INT),
                    in.get("longestBout", DURATION),
                    in.get("bouts20", INT),
                    in.get("bouts30", INT),
                    in.get("bouts60", INT),
                    in.get("breaks", INT),
                    in.get("usualBoutMinutes", MAYBE_REAL),
                    in.get("meanBoutMinutes", MAYBE_REAL),
                    in.get("alpha", MAYBE_REAL),
                    in.get("movement", maybe(MOVEMENT))));

    static final Form<Segment> SEGMENT = Form.of(
            (v, out) -> out.put("start", INSTANT, v.start())
                    .put("end", INSTANT, v.end())
                    .put("shade", named(Shade.class), v.shade())
                    .put("knownSince", maybe(INSTANT), v.knownSince()),
            in -> new Segment(
                    in.get("start", INSTANT),
                    in.get("end", INSTANT),
                    in.get("shade", named(Shade.class)),
                    in.get("knownSince", maybe(INSTANT))));

    static final Form<Mark> MARK = Form.of(
            (v, out) -> out.put("at", INSTANT, v.at()).put("outcome", maybe(named(Outcome.class)), v.outcome()),
            in -> new Mark(in.get("at", INSTANT), in.get("outcome", maybe(named(Outcome.class)))));

    static final Form<DayBand> BAND = Form.of(
            (v, out) -> out.put("day", DATE, v.day())
                    .put("zone", ZONE, v.zone())
                    .put("segments", list(SEGMENT), v.segments())
                    .put("marks", list(MARK), v.marks()),
            in -> new DayBand(
                    in.get("day", DATE),
                    in.get("zone", ZONE),
                    in.get("segments", list(SEGMENT)),
                    in.get("marks", list(MARK))));

    static final Form<Kept> KEPT = Form.of(
            (v, out) -> out.put("known", INT, v.known()).put("taken", INT, v.taken()),
            in -> new Kept(in.get("known", INT), in.get("taken", INT)));

    static final Form<TrendDay> DAY = Form.of(
            (v, out) -> out.put("day", DATE, v.day())
                    .put("summary", maybe(SUMMARY), v.summary())
                    .put("kept", KEPT, v.kept()),
            in -> new TrendDay(in.get("day", DATE), in.get("summary", maybe(SUMMARY)), in.get("kept", KEPT)));

    static final Form<Trend> TREND = Form.of(
            (v, out) -> out.put("days", list(DAY), v.days()).put("running", YES_NO, v.running()),
            in -> new Trend(in.get("days", list(DAY)), in.get("running", YES_NO)));

    private DayForms() {}
}
