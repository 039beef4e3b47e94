package plumbline.trend.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccuracyTest {

    /** What is given to a physiotherapist is what was measured last: the page on detection has it. */
    @Test
    void givesTheFiguresOfThePageOnDetection() throws IOException {
        String page = Files.readString(Path.of("src/site/detection.md")).replaceAll("\\s+", " ");
        Accuracy people = Accuracy.PEOPLE;
        Accuracy pretend = Accuracy.PRETEND;
        for (String figure : List.of(
                "| seated vs upright, balanced | " + figure(people.balanced(), 4),
                "| stand-up sensitivity / precision (" + Accuracy.STAND_UPS + ") | " + told(people.standUps()),
                "| sit-down sensitivity / precision (" + Accuracy.SIT_DOWNS + ") | " + told(people.sitDowns()),
                "| slouch F1 | " + figure(people.slouchF1(), 3),
                "| mean timing error | " + figure(people.timingS(), 3) + " s",
                "Twelve wearers, 6 h each",
                "balanced " + figure(pretend.balanced(), 3) + ", stand-ups " + told(pretend.standUps()) + ", sit-downs "
                        + told(pretend.sitDowns()) + ", slouch F1 " + figure(pretend.slouchF1(), 2),
                "timing " + figure(pretend.timingS(), 2) + " s",
                "balanced " + figure(Accuracy.WORST_PRETEND, 2) + ") is said to sit")) {
            assertTrue(page.contains(figure), () -> "not on the page: " + figure);
        }
        for (Accuracy.Unseen study : Accuracy.UNSEEN) {
            String row = "| " + study.set() + " | " + figure(study.balanced(), 3) + " | " + figure(study.seated(), 3)
                    + " | " + figure(study.upright(), 3) + " |";
            assertTrue(page.contains(row), () -> "not on the page: " + row);
        }
        assertEquals(12 * 6, pretend.hours());
    }

    private static String told(Accuracy.Changes changes) {
        return figure(changes.seen(), 3) + " / " + figure(changes.right(), 3);
    }

    private static String figure(double value, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
