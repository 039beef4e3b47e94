package plumbline.app.command.sensor;

import java.io.PrintWriter;
import java.util.Locale;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;

/** Leads the wearer through a calibration on the terminal: what to do now, how long still, how good it was. */
final class CalibrationTalk {

    /** Seconds between two words on how long a part still takes. */
    private static final long COUNT_EVERY = 5;

    private final PrintWriter out;
    private final boolean counting;
    private Part part = Part.DONE;
    private int told;
    private long toldLeft;

    /** With {@code counting} it says every few seconds how many are left, for a wearer who is there. */
    CalibrationTalk(PrintWriter out, boolean counting) {
        this.out = out;
        this.counting = counting;
    }

    /** Says what is new. */
    void on(Progress progress) {
        for (; told < progress.qualities().size(); told++) {
            Quality quality = progress.qualities().get(told);
            out.println("   " + (quality.good() ? "Good. " : "Not good. ") + quality.advice());
        }
        if (progress.part() != part && progress.part() != Part.DONE) {
            out.println(String.format(
                    Locale.ROOT,
                    "%d of 3: %s (%d s at most)",
                    told + 1,
                    task(progress.part()),
                    progress.part().length().toSeconds()));
            toldLeft = progress.part().length().toSeconds();
        }
        part = progress.part();
        long left = progress.left().toSeconds();
        if (counting && part != Part.DONE && left <= toldLeft - COUNT_EVERY) {
            toldLeft = left;
            out.println("   " + left + " s");
        }
        out.flush();
    }

    private static String task(Part part) {
        return switch (part) {
            case TALL -> "sit as tall as is comfortable, and hold it";
            case SLUMPED -> "let your lower back go round, as after a long day, and hold it";
            case WALK -> "stand up and walk ten steps straight on, at your usual pace";
            case DONE -> "nothing more";
        };
    }
}
