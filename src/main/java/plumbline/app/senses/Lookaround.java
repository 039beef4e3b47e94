package plumbline.app.senses;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.app.home.Chore;
import plumbline.app.home.Daemon;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;
import plumbline.settings.Settings;

/**
 * Looks now and then at what the wearer is doing at the computer, and tells the coach of it when that has changed. What is not
 * to be heeded, by the settings, is not looked for.
 */
public final class Lookaround implements Runnable {

    /** Slides and calls last for minutes; each look costs some short processes. */
    private static final long EVERY_S = 10;

    private final Function<Sense, Finding> senses;
    private final Supplier<Settings> settings;
    private final BooleanSupplier nearPrompt;
    private final Consumer<Surroundings> coach;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(new Daemon("looking-around"));
    private final Chore chore = new Chore("looking around", this);
    private Surroundings told = Surroundings.UNKNOWN;

    /**
     * One that has not looked yet.
     *
     * @param senses what holds now; may take a moment
     * @param nearPrompt whether a word to the wearer may come soon; only then is it asked who uses the microphone
     */
    public Lookaround(
            Function<Sense, Finding> senses,
            Supplier<Settings> settings,
            BooleanSupplier nearPrompt,
            Consumer<Surroundings> coach) {
        this.senses = senses;
        this.settings = settings;
        this.nearPrompt = nearPrompt;
        this.coach = coach;
    }

    /** Looks again and again, on a thread that ends with the program. */
    public void begin() {
        chore.again(executor, 0, EVERY_S, TimeUnit.SECONDS);
    }

    /** Looks at the states that the desktop tells of by itself, since one of them has changed. From any thread. */
    public void changed() {
        executor.execute(new Chore("looking at a change", this::lookAtTold));
    }

    @Override
    public void run() {
        tell(new Surroundings(
                known(Sense.CALL),
                known(Sense.FULL_SCREEN),
                known(Sense.DO_NOT_DISTURB),
                known(Sense.LOCKED),
                known(Sense.ASLEEP),
                known(Sense.BUSY)));
    }

    private void lookAtTold() {
        tell(new Surroundings(
                told.microphone(),
                told.fullScreen(),
                told.doNotDisturb(),
                known(Sense.LOCKED),
                known(Sense.ASLEEP),
                told.busy()));
    }

    private Known known(Sense sense) {
        return isHeeded(sense) ? senses.apply(sense).known() : Known.CANNOT_TELL;
    }

    private boolean isHeeded(Sense sense) {
        return switch (sense) {
            case CALL -> settings.get().quietInCalls() && nearPrompt.getAsBoolean();
            case FULL_SCREEN -> !settings.get().overFullScreen();
            case DO_NOT_DISTURB -> settings.get().heedsDoNotDisturb();
            case LOCKED, ASLEEP -> settings.get().quietWhenLocked();
            case BUSY -> true;
        };
    }

    private void tell(Surroundings seen) {
        if (!seen.equals(told)) {
            told = seen;
            coach.accept(seen);
        }
    }
}
