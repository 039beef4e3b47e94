package plumbline.stretch.evidence;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one source gives for one stretch. Sources differ, so their figures stand side by side and none is averaged.
 *
 * @param least the figure, or the lower end of it; empty where the source gives none
 * @param most the upper end; empty where the source gives none, or only a lower end
 * @param note what the figure does not say
 */
public record Finding(Source source, Quantity quantity, OptionalInt least, OptionalInt most, Optional<Text> note) {
    public Finding {
        if (least.isPresent() && most.isPresent() && least.getAsInt() > most.getAsInt()) {
            throw new IllegalArgumentException("least is more than most: " + least + ", " + most);
        }
        if (least.isEmpty() && note.isEmpty()) {
            throw new IllegalArgumentException("a finding without a figure needs a note: " + source);
        }
    }

    /** What is counted. */
    public enum Quantity {
        HOLD_SECONDS,
        BREATHS,
        REPETITIONS,
        TIMES_A_DAY,
        MINUTES
    }
}
