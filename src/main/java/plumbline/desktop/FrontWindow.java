package plumbline.desktop;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** What is known of the window in front, looked at again now and then on an executor, since looking may take a moment. */
final class FrontWindow {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final BooleanSupplier fullScreen;
    private final Executor executor;
    private volatile boolean full;
    private final LongSupplier nanos;
    private volatile long lookedNanos;

    /**
     * Nothing is known yet.
     *
     * @param fullScreen tells whether it fills the screen
     * @param nanos a clock that never jumps
     */
    FrontWindow(BooleanSupplier fullScreen, Executor executor, LongSupplier nanos) {
        this.fullScreen = fullScreen;
        this.executor = executor;
        this.nanos = nanos;
        this.lookedNanos = nanos.getAsLong() - LOOK_AGAIN.toNanos();
    }

    /** Looks now; until it is known, it is taken to fill the screen. */
    void lookNow() {
        full = true;
        look();
    }

    /** Whether it filled the screen when last looked at. */
    boolean isFullScreen() {
        if (nanos.getAsLong() - lookedNanos >= LOOK_AGAIN.toNanos()) {
            look();
        }
        return full;
    }

    private void look() {
        lookedNanos = nanos.getAsLong();
        executor.execute(() -> full = fullScreen.getAsBoolean());
    }
}
