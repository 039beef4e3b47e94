package plumbline.app.command.run;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import plumbline.app.home.Daemon;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;

/**
 * Looks now and then at what the wearer is doing at the computer, and tells the coach of it when that has changed. So far
 * only a full-screen window is looked for; all else cannot be told.
 */
final class Lookaround implements Runnable {

    /** Slides are looked at for minutes; asking X11 costs two short processes. */
    private static final long EVERY_S = 10;

    private final BooleanSupplier fullScreen;
    private final BooleanSupplier overFullScreen;
    private final Consumer<Surroundings> coach;
    private Surroundings told = Surroundings.UNKNOWN;

    /**
     * One that has not looked yet.
     *
     * @param fullScreen whether a window fills the screen; may take a moment
     * @param overFullScreen whether the wearer wants to be spoken to all the same
     */
    Lookaround(BooleanSupplier fullScreen, BooleanSupplier overFullScreen, Consumer<Surroundings> coach) {
        this.fullScreen = fullScreen;
        this.overFullScreen = overFullScreen;
        this.coach = coach;
    }

    /** Looks again and again, on a thread that ends with the program. */
    void begin() {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new Daemon("looking-around"));
        new Chore("looking around", this).again(executor, 0, EVERY_S, TimeUnit.SECONDS);
    }

    @Override
    public void run() {
        boolean inTheWay = !overFullScreen.getAsBoolean() && fullScreen.getAsBoolean();
        Surroundings seen = Surroundings.UNKNOWN.withFullScreen(inTheWay ? Known.YES : Known.CANNOT_TELL);
        if (!seen.equals(told)) {
            told = seen;
            coach.accept(seen);
        }
    }
}
