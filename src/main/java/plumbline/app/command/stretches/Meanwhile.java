package plumbline.app.command.stretches;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import plumbline.app.home.Chore;
import plumbline.app.home.Daemon;
import plumbline.stretch.choosing.Choice;

/**
 * Looks, while a program of its own leads through a stretch, whether it has come to be held back: a flare-up is told to the run,
 * and the days are all that the two share.
 */
final class Meanwhile {

    /** A withdrawal should be seen before the next step is done; asking the days takes some milliseconds. */
    private static final long EVERY_S = 2;

    private final Supplier<List<Choice.HeldBack>> against;
    private Optional<Choice.HeldBack> held = Optional.empty();

    /**
     * One that has seen nothing yet.
     *
     * @param against what speaks against the stretch now
     */
    Meanwhile(Supplier<List<Choice.HeldBack>> against) {
        this.against = against;
    }

    /** Looks again and again, on a thread that ends with the program. */
    void begin(Runnable leave) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new Daemon("meanwhile"));
        new Chore("looking whether the stretch is held back", () -> look(leave))
                .again(executor, EVERY_S, EVERY_S, TimeUnit.SECONDS);
    }

    /** Has the stretch left, once, where it is held back by now. */
    void look(Runnable leave) {
        if (held().isEmpty()) {
            List<Choice.HeldBack> now = against.get();
            if (!now.isEmpty()) {
                hold(now.get(0));
                leave.run();
            }
        }
    }

    /** Why the stretch was left, where it was. */
    synchronized Optional<Choice.HeldBack> held() {
        return held;
    }

    private synchronized void hold(Choice.HeldBack back) {
        held = Optional.of(back);
    }
}
