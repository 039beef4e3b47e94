package plumbline.history.writing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.history.file.Obstacle;
import plumbline.sensor.Saying;

/** What is told of the writing: once when it begins to fail, once when it works again, and how it ended. */
final class Telling {

    private final Consumer<Health> tell;
    private Optional<Obstacle> trouble = Optional.empty();

    Telling(Consumer<Health> tell) {
        this.tell = tell;
    }

    /**
     * It could not be written.
     *
     * @param why worked out only where it is news
     * @param beside whether what waits is kept beside the history, not in memory alone
     */
    void failed(Obstacle obstacle, Supplier<Saying> why, boolean beside) {
        if (!trouble.equals(Optional.of(obstacle))) {
            trouble = Optional.of(obstacle);
            tell.accept(new Health(false, beside ? waitingBeside(why.get()) : waitingInMemory(why.get())));
        }
    }

    private static Saying waitingBeside(Saying why) {
        return Saying.of(
                "history.waiting.kept",
                "The history cannot be written: %s. What was measured is kept beside it and tried again every minute.",
                why);
    }

    private static Saying waitingInMemory(Saying why) {
        return Saying.of(
                "history.waiting",
                "The history cannot be written: %s. What was measured is kept in memory and tried again every minute.",
                why);
    }

    /** It was written; so many entries are missing, since too many were waiting already when they came. */
    void again(int missing) {
        if (trouble.isPresent()) {
            trouble = Optional.empty();
            tell.accept(new Health(
                    true,
                    missing == 0
                            ? Saying.of("history.again", "The history is being written again; nothing is missing.")
                            : Saying.of(
                                    "history.again.missing",
                                    "The history is being written again; %s entries came when too many were waiting"
                                            + " already, and are missing.",
                                    missing)));
        }
    }

    /** No row can hold so many entries. */
    void leftOut(int unfit) {
        tell.accept(
                new Health(true, Saying.of("history.leftout", "%s entries that make no sense were left out.", unfit)));
    }

    /** The program ends, and so many entries are not written. */
    void ended(int waiting, boolean beside) {
        tell.accept(new Health(false, beside ? keptBeside(waiting) : lost(waiting)));
    }

    private static Saying keptBeside(int waiting) {
        return Saying.of(
                "history.unwritten.kept",
                "%s entries of the history could not be written before the program ended. They are kept beside it, and"
                        + " written at the next start.",
                waiting);
    }

    private static Saying lost(int waiting) {
        return Saying.of(
                "history.unwritten",
                "%s entries of the history could not be written before the program ended.",
                waiting);
    }
}
