package plumbline.control.letter;

import static plumbline.control.letter.Plain.DURATION;
import static plumbline.control.letter.Plain.INSTANT;
import static plumbline.control.letter.Plain.LONG;
import static plumbline.control.letter.Plain.MAYBE_REAL;
import static plumbline.control.letter.Plain.REAL;
import static plumbline.control.letter.Plain.TEXT;
import static plumbline.control.letter.Plain.YES_NO;
import static plumbline.control.letter.Plain.list;
import static plumbline.control.letter.Plain.maybe;
import static plumbline.control.letter.Plain.named;

import com.google.gson.JsonElement;
import java.util.List;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Reading;
import plumbline.posture.calibration.MirroredAxis;
import plumbline.posture.calibration.Outcome;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Saying;
import plumbline.sensor.Vector3;

/** How what is told of the sensor and of posture stands in JSON. */
final class PostureForms {

    static final Form<Saying> SAYING = saying();

    static final Form<Vector3> VECTOR = Form.of(
            (v, out) -> out.put("x", REAL, v.x()).put("y", REAL, v.y()).put("z", REAL, v.z()),
            in -> new Vector3(in.get("x", REAL), in.get("y", REAL), in.get("z", REAL)));

    static final Form<PostureState> STATE = Form.of(
            (v, out) -> out.put("posture", named(Posture.class), v.posture())
                    .put("slouched", YES_NO, v.slouched())
                    .put("confidence", REAL, v.confidence()),
            in -> new PostureState(
                    in.get("posture", named(Posture.class)), in.get("slouched", YES_NO), in.get("confidence", REAL)));

    static final Form<Reading> READING = Form.of(
            (v, out) -> out.put("at", INSTANT, v.at())
                    .put("state", STATE, v.state())
                    .put("since", INSTANT, v.since())
                    .put("tiltDeg", MAYBE_REAL, v.tiltDeg())
                    .put("forwardDeg", MAYBE_REAL, v.forwardDeg())
                    .put("sideDeg", MAYBE_REAL, v.sideDeg())
                    .put("slouchShare", MAYBE_REAL, v.slouchShare()),
            in -> new Reading(
                    in.get("at", INSTANT),
                    in.get("state", STATE),
                    in.get("since", INSTANT),
                    in.get("tiltDeg", MAYBE_REAL),
                    in.get("forwardDeg", MAYBE_REAL),
                    in.get("sideDeg", MAYBE_REAL),
                    in.get("slouchShare", MAYBE_REAL)));

    static final Form<BodyFrame> FRAME = Form.of(
            (v, out) -> out.put("upright", VECTOR, v.upright())
                    .put("forward", maybe(VECTOR), v.forward())
                    .put("seatedForwardDeg", MAYBE_REAL, v.seatedForwardDeg())
                    .put("slumpSpanDeg", MAYBE_REAL, v.slumpSpanDeg())
                    .put("learntAt", INSTANT, v.learntAt()),
            in -> new BodyFrame(
                    in.get("upright", VECTOR),
                    in.get("forward", maybe(VECTOR)),
                    in.get("seatedForwardDeg", MAYBE_REAL),
                    in.get("slumpSpanDeg", MAYBE_REAL),
                    in.get("learntAt", INSTANT)));

    static final Form<Quality> QUALITY = Form.of(
            (v, out) -> out.put("part", named(Part.class), v.part())
                    .put("why", named(Quality.Why.class), v.why())
                    .put("measure", REAL, v.measure()),
            in -> new Quality(
                    in.get("part", named(Part.class)),
                    in.get("why", named(Quality.Why.class)),
                    in.get("measure", REAL)));

    static final Form<Progress> PROGRESS = Form.of(
            (v, out) -> out.put("part", named(Part.class), v.part())
                    .put("stage", named(Progress.Stage.class), v.stage())
                    .put("left", DURATION, v.left())
                    .put("measure", REAL, v.measure())
                    .put("qualities", list(QUALITY), v.qualities()),
            in -> new Progress(
                    in.get("part", named(Part.class)),
                    in.get("stage", named(Progress.Stage.class)),
                    in.get("left", DURATION),
                    in.get("measure", REAL),
                    in.get("qualities", list(QUALITY))));

    static final Form<Outcome> OUTCOME = Form.of(
            (v, out) -> out.put("frame", maybe(FRAME), v.frame())
                    .put("spanDeg", MAYBE_REAL, v.spanDeg())
                    .put("qualities", list(QUALITY), v.qualities())
                    .put("mirrored", maybe(named(MirroredAxis.class)), v.mirrored())
                    .put("saying", SAYING, v.saying()),
            in -> new Outcome(
                    in.get("frame", maybe(FRAME)),
                    in.get("spanDeg", MAYBE_REAL),
                    in.get("qualities", list(QUALITY)),
                    in.get("mirrored", maybe(named(MirroredAxis.class))),
                    in.get("saying", SAYING)));

    /** What is filled in may be a saying itself. */
    private static Form<Saying> saying() {
        return new Form<>() {
            @Override
            public JsonElement write(Saying value) {
                return form(this).write(value);
            }

            @Override
            public Saying read(JsonElement from) {
                return form(this).read(from);
            }
        };
    }

    private static Form<Saying> form(Form<Saying> within) {
        Form<List<Object>> with = list(new Filling(within));
        return Form.of(
                (v, out) -> out.put("name", TEXT, v.name())
                        .put("english", TEXT, v.english())
                        .put("with", with, v.with()),
                in -> new Saying(in.get("name", TEXT), in.get("english", TEXT), in.get("with", with)));
    }

    /** A text, a whole number, a real one, or a saying. Real numbers are told by their point. */
    private record Filling(Form<Saying> saying) implements Form<Object> {

        @Override
        public JsonElement write(Object value) {
            if (value instanceof Saying inner) {
                return saying.write(inner);
            }
            if (value instanceof Long whole) {
                return LONG.write(whole);
            }
            return value instanceof Double real ? REAL.write(real) : TEXT.write(value.toString());
        }

        @Override
        public Object read(JsonElement from) {
            if (from.isJsonObject()) {
                return saying.read(from);
            }
            if (from.isJsonPrimitive() && from.getAsJsonPrimitive().isNumber()) {
                boolean whole = from.getAsString().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
                return whole ? (Object) LONG.read(from) : REAL.read(from);
            }
            return TEXT.read(from);
        }
    }

    private PostureForms() {}
}
