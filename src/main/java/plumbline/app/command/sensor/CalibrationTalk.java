package plumbline.app.command.sensor;

import java.io.PrintWriter;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.sensor.Saying;

/** Leads the wearer through a calibration on the terminal: what to do now, how long still, how good it was. */
final class CalibrationTalk {

    /** Seconds between two words on how long a part still takes. */
    private static final long COUNT_EVERY = 5;

    private final FindingWords words;
    private final PrintWriter out;
    private final boolean counting;
    private Part part = Part.DONE;
    private int told;
    private long toldLeft;

    /** With {@code counting} it says every few seconds how many are left, for a wearer who is there. */
    CalibrationTalk(FindingWords words, PrintWriter out, boolean counting) {
        this.words = words;
        this.out = out;
        this.counting = counting;
    }

    /** Says what is new. */
    void on(Progress progress) {
        for (; told < progress.qualities().size(); told++) {
            Quality quality = progress.qualities().get(told);
            say(
                    quality.good()
                            ? Saying.of("calibration.good", "Good. %s", quality.saying())
                            : Saying.of("calibration.bad", "Not good. %s", quality.saying()));
        }
        if (progress.part() != part && progress.part() != Part.DONE) {
            toldLeft = progress.part().length().toSeconds();
            Saying task = Saying.of(
                    "calibration.part", "%d of 3: %s (%d s at most)", told + 1, task(progress.part()), toldLeft);
            FindingWords.lines(words.say(task)).forEach(out::println);
        }
        part = progress.part();
        long left = progress.left().toSeconds();
        if (counting && part != Part.DONE && left <= toldLeft - COUNT_EVERY) {
            toldLeft = left;
            out.println("   " + left + " s");
        }
        out.flush();
    }

    /** Behind three blanks, so that what is to be done stands out. */
    private void say(Saying saying) {
        FindingWords.lines(words.say(saying)).forEach(line -> out.println("   " + line));
    }

    private static Saying task(Part part) {
        return switch (part) {
            case TALL -> Saying.of("calibration.TALL", "sit as tall as is comfortable, and hold it");
            case SLUMPED ->
                Saying.of("calibration.SLUMPED", "let your lower back go round, as after a long day, and hold it");
            case WALK -> Saying.of("calibration.WALK", "stand up and walk ten steps straight on, at your usual pace");
            case DONE -> Saying.of("calibration.DONE", "nothing more");
        };
    }
}
