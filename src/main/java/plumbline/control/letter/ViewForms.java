package plumbline.control.letter;

import static plumbline.control.letter.DayForms.BAND;
import static plumbline.control.letter.DayForms.TREND;
import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.INT;
import static plumbline.control.letter.Plain.LONG;
import static plumbline.control.letter.Plain.MAYBE_REAL;
import static plumbline.control.letter.Plain.REAL;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.ZONE;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.Plain.named;
import static plumbline.control.letter.PostureForms.OUTCOME;
import static plumbline.control.letter.PostureForms.PROGRESS;
import static plumbline.control.letter.PostureForms.READING;
import static plumbline.control.letter.PostureForms.SAYING;

import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.quiet.Hush;
import plumbline.face.LeanZone;
import plumbline.face.Link;
import plumbline.face.Outage;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Glimpse;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Pose;
import plumbline.sensor.text.example.Shown;

/** How what a face shows at a moment stands in JSON. */
final class ViewForms {

    static final Form<LeanZone> LEAN_ZONE = Form.of(
            (v, out) -> out.put("uprightDeg", REAL, v.uprightDeg()).put("slouchDeg", REAL, v.slouchDeg()),
            in -> new LeanZone(in.get("uprightDeg", REAL), in.get("slouchDeg", REAL)));

    static final Form<Link.Candidate> CANDIDATE = Form.of(
            (v, out) -> out.put("port", TEXT, v.port())
                    .put("protocol", TEXT, v.protocol())
                    .put("baud", INT, v.baud()),
            in -> new Link.Candidate(in.get("port", TEXT), in.get("protocol", TEXT), in.get("baud", INT)));

    static final Form<Shown> SHOWN = Form.of(
            (v, out) -> out.put("name", TEXT, v.name())
                    .put("value", REAL, v.value())
                    .put("changed", YES_NO, v.changed()),
            in -> new Shown(in.get("name", TEXT), in.get("value", REAL), in.get("changed", YES_NO)));

    static final Form<Glimpse> GLIMPSE = Form.of(
            (v, out) -> out.put("pose", named(Pose.class), v.pose())
                    .put("hitch", maybe(named(Hitch.class)), v.hitch())
                    .put("end", maybe(named(End.class)), v.end())
                    .put("lines", list(TEXT), v.lines())
                    .put("columns", list(SHOWN), v.columns()),
            in -> new Glimpse(
                    in.get("pose", named(Pose.class)),
                    in.get("hitch", maybe(named(Hitch.class))),
                    in.get("end", maybe(named(End.class))),
                    in.get("lines", list(TEXT)),
                    in.get("columns", list(SHOWN))));

    static final Form<Link> LINK = Form.of(
            (v, out) -> out.put("state", named(Link.State.class), v.state())
                    .put("source", TEXT, v.source())
                    .put("advice", maybe(SAYING), v.advice())
                    .put("candidates", list(CANDIDATE), v.candidates())
                    .put("example", maybe(GLIMPSE), v.example()),
            in -> new Link(
                    in.get("state", named(Link.State.class)),
                    in.get("source", TEXT),
                    in.get("advice", maybe(SAYING)),
                    in.get("candidates", list(CANDIDATE)),
                    in.get("example", maybe(GLIMPSE))));

    static final Form<View.Quiet> QUIET = Form.of(
            (v, out) -> out.put("until", maybe(INSTANT), v.until()).put("why", named(Hush.class), v.why()),
            in -> new View.Quiet(in.get("until", maybe(INSTANT)), in.get("why", named(Hush.class))));

    static final Form<View.Now> NOW = Form.of(
            (v, out) -> out.put("at", INSTANT, v.at())
                    .put("reading", maybe(READING), v.reading())
                    .put("leanZone", maybe(LEAN_ZONE), v.leanZone())
                    .put("seated", DURATION, v.seated())
                    .put("upright", DURATION, v.upright())
                    .put("interval", DURATION, v.interval())
                    .put("nextBreak", maybe(DURATION), v.nextBreak())
                    .put("quiet", maybe(QUIET), v.quiet())
                    .put("link", LINK, v.link())
                    .put("sitOrStand", YES_NO, v.sitOrStand()),
            in -> new View.Now(
                    in.get("at", INSTANT),
                    in.get("reading", maybe(READING)),
                    in.get("leanZone", maybe(LEAN_ZONE)),
                    in.get("seated", DURATION),
                    in.get("upright", DURATION),
                    in.get("interval", DURATION),
                    in.get("nextBreak", maybe(DURATION)),
                    in.get("quiet", maybe(QUIET)),
                    in.get("link", LINK),
                    in.get("sitOrStand", YES_NO)));

    static final Form<View.Call> CALL = Form.of(
            (v, out) -> out.put("askedAt", INSTANT, v.askedAt())
                    .put("seated", DURATION, v.seated())
                    .put("stretchId", TEXT, v.stretchId())
                    .put("stretch", TEXT, v.stretch())
                    .put("firstStep", TEXT, v.firstStep())
                    .put("led", YES_NO, v.led())
                    .put("stage", named(Advice.Stage.class), v.stage())
                    .put("waiting", maybe(DURATION), v.waiting())
                    .put("upright", DURATION, v.upright())
                    .put("asked", DURATION, v.asked())
                    .put("snoozes", INT, v.snoozes())
                    .put("maySnooze", YES_NO, v.maySnooze())
                    .put("ended", maybe(named(Outcome.class)), v.ended()),
            in -> new View.Call(
                    in.get("askedAt", INSTANT),
                    in.get("seated", DURATION),
                    in.get("stretchId", TEXT),
                    in.get("stretch", TEXT),
                    in.get("firstStep", TEXT),
                    in.get("led", YES_NO),
                    in.get("stage", named(Advice.Stage.class)),
                    in.get("waiting", maybe(DURATION)),
                    in.get("upright", DURATION),
                    in.get("asked", DURATION),
                    in.get("snoozes", INT),
                    in.get("maySnooze", YES_NO),
                    in.get("ended", maybe(named(Outcome.class)))));

    static final Form<View.Sense> SENSE = Form.of(
            (v, out) -> out.put("device", TEXT, v.device())
                    .put("battery", MAYBE_REAL, v.battery())
                    .put("samples", LONG, v.samples())
                    .put("garbledBytes", LONG, v.garbledBytes())
                    .put("lost", LONG, v.lost()),
            in -> new View.Sense(
                    in.get("device", TEXT),
                    in.get("battery", MAYBE_REAL),
                    in.get("samples", LONG),
                    in.get("garbledBytes", LONG),
                    in.get("lost", LONG)));

    static final Form<View.Calibrating> CALIBRATING = Form.of(
            (v, out) -> out.put("progress", PROGRESS, v.progress()).put("outcome", maybe(OUTCOME), v.outcome()),
            in -> new View.Calibrating(in.get("progress", PROGRESS), in.get("outcome", maybe(OUTCOME))));

    static final Form<Outage> OUTAGE = Form.of(
            (v, out) -> out.put("part", named(Outage.Part.class), v.part()).put("since", INSTANT, v.since()),
            in -> new Outage(in.get("part", named(Outage.Part.class)), in.get("since", INSTANT)));

    static final Form<View.Watching> WATCHING = Form.of(
            (v, out) -> out.put("outage", maybe(OUTAGE), v.outage())
                    .put("times", INT, v.times())
                    .put("unwatched", DURATION, v.unwatched()),
            in -> new View.Watching(
                    in.get("outage", maybe(OUTAGE)), in.get("times", INT), in.get("unwatched", DURATION)));

    static final Form<Message.Moves> MOVES = Form.of(
            (v, out) -> out.put("zone", ZONE, v.zone())
                    .put("now", NOW, v.now())
                    .put("call", maybe(CALL), v.call())
                    .put("nudge", maybe(DURATION), v.nudge())
                    .put("notice", maybe(SAYING), v.notice())
                    .put("sense", SENSE, v.sense())
                    .put("calibration", maybe(CALIBRATING), v.calibration())
                    .put("watching", WATCHING, v.watching())
                    .put("plan", PlanForms.PLAN, v.plan()),
            in -> new Message.Moves(
                    in.get("zone", ZONE),
                    in.get("now", NOW),
                    in.get("call", maybe(CALL)),
                    in.get("nudge", maybe(DURATION)),
                    in.get("notice", maybe(SAYING)),
                    in.get("sense", SENSE),
                    in.get("calibration", maybe(CALIBRATING)),
                    in.get("watching", WATCHING),
                    in.get("plan", PlanForms.PLAN)));

    /** What moves, with the day and the days beside it. */
    static final Form<View> VIEW = Form.of(
            (v, out) -> {
                MOVES.write(Message.Moves.of(v)).getAsJsonObject().asMap().forEach(out.json()::add);
                out.put("band", BAND, v.band()).put("trend", TREND, v.trend());
            },
            in -> MOVES.read(in.json()).beside(in.get("band", BAND), in.get("trend", TREND)));

    static final Form<Preferences.Outcome> CHANGED = Form.of(
            (v, out) -> out.put("accepted", YES_NO, v.accepted()).put("sentence", TEXT, v.sentence()),
            in -> new Preferences.Outcome(in.get("accepted", YES_NO), in.get("sentence", TEXT)));

    private ViewForms() {}
}
