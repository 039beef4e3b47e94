package plumbline.screen.sensor;

import java.util.Locale;
import java.util.Optional;
import plumbline.face.View;
import plumbline.posture.calibration.Calibration;
import plumbline.posture.calibration.Outcome;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.screen.parts.Texts;

/** What a calibration says, in the wearer's language. */
final class CalibrationWords {

    private static final double MILLIS = 1000;

    private final Texts texts;

    CalibrationWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as "Sit tall". */
    String name(Part part) {
        return texts.text("calibrate.name." + part);
    }

    /** What the wearer is to do. */
    String task(Part part) {
        return texts.text("calibrate.task." + part);
    }

    /** Whether the end is good, in a word. */
    String verdict(View.Calibrating calibrating) {
        boolean learnt = calibrating.outcome().flatMap(Outcome::frame).isPresent();
        return texts.text(learnt ? "calibrate.done" : "calibrate.not.yet");
    }

    /** What is going on at the moment: to take the pose, to hold it and how still it is held, to walk on. */
    String sign(Progress progress) {
        if (progress.part() == Part.DONE) {
            return "";
        }
        return switch (progress.stage()) {
            case WAITING ->
                texts.text(
                        last(progress).filter(q -> !q.good()).isPresent() ? "calibrate.once.more" : "calibrate.ready");
            case TAKING -> texts.text("calibrate.taking", seconds(progress) - measuredSeconds(progress.part()));
            case MEASURING ->
                progress.part() == Part.WALK
                        ? texts.text(
                                "calibrate.walking",
                                Math.min(Calibration.STEPS, Math.round(progress.measure())),
                                Calibration.STEPS)
                        : texts.text("calibrate.holding", seconds(progress), degrees(progress.measure()));
        };
    }

    /** How one part turned out. */
    String result(Quality quality) {
        String measure =
                quality.part() == Part.WALK ? texts.words().number(quality.measure(), 0) : degrees(quality.measure());
        return texts.text("calibrate.why." + quality.why(), measure);
    }

    /** What came of all, or what is wrong with the last part; empty where there is nothing to say yet. */
    String outcome(View.Calibrating calibrating) {
        Optional<Outcome> outcome = calibrating.outcome();
        if (outcome.isEmpty()) {
            return last(calibrating.progress())
                    .filter(q -> !q.good())
                    .map(q -> texts.text("calibrate.advice." + q.why()))
                    .orElse("");
        }
        String span = degrees(outcome.get().spanDeg().orElse(0));
        String came = outcome.get().frame().isPresent()
                ? texts.text("calibrate.learnt", span)
                : texts.text("calibrate.too.close", span, texts.words().number(Outcome.LEAST_SPAN_DEG, 0));
        return outcome.get()
                .mirrored()
                .map(axis -> came + " "
                        + texts.text("calibrate.mirrored", axis.name().toLowerCase(Locale.ROOT)))
                .orElse(came);
    }

    /** How much of the part is done, 0 to 100. */
    static int percent(Progress progress) {
        if (progress.part() == Part.DONE) {
            return 100;
        }
        if (progress.stage() == Progress.Stage.WAITING) {
            return 0;
        }
        double share = progress.part() == Part.WALK
                ? progress.measure() / Calibration.STEPS
                : 1
                        - progress.left().toMillis()
                                / (double) progress.part().length().toMillis();
        return (int) Math.round(100 * Math.max(0, Math.min(1, share)));
    }

    /** The part at hand as it turned out the last time; empty where it has not been tried. */
    private static Optional<Quality> last(Progress progress) {
        return progress.qualities().stream()
                .filter(q -> q.part() == progress.part())
                .findFirst();
    }

    private static long seconds(Progress progress) {
        return (long) Math.ceil(Math.max(0, progress.left().toMillis()) / MILLIS);
    }

    private static long measuredSeconds(Part part) {
        return part.length().minus(part.taking()).toSeconds();
    }

    private String degrees(double deg) {
        return texts.words().number(deg, 1);
    }
}
