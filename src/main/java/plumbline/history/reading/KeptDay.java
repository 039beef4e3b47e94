package plumbline.history.reading;

import java.time.LocalDate;
import java.util.List;
import plumbline.coach.Prompt;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

/**
 * All that was kept of one day, as it stood at one moment.
 *
 * @param day the day, in the zone that was asked for
 * @param epochs those that began in it, in the order of writing: where the clock was set back, a start is not after the
 *     one before
 * @param bouts those that began in it
 * @param breaks those that began in it
 * @param prompts those that were asked in it
 * @param unreadable rows that made no sense and are not among these
 */
public record KeptDay(
        LocalDate day, List<Epoch> epochs, List<Bout> bouts, List<Break> breaks, List<Prompt> prompts, int unreadable) {
    public KeptDay {
        epochs = List.copyOf(epochs);
        bouts = List.copyOf(bouts);
        breaks = List.copyOf(breaks);
        prompts = List.copyOf(prompts);
    }
}
