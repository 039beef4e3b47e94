package plumbline.desktop;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** What is known of the window in front, looked at again now and then on an executor, since looking may take a moment. */
final class FrontWindow {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final BooleanSupplier fullScreen;
    private final Executor executor;
    private volatile boolean full;
    private volatile long lookedNanos = System.nanoTime() - LOOK_AGAIN.toNanos();

    /** Asks {@code fullScreen} whether it fills the screen. */
    FrontWindow(BooleanSupplier fullScreen, Executor executor) {
        this.fullScreen = fullScreen;
        this.executor = executor;
    }

    /** Looks now; until it is known, it is taken to fill the screen. */
    void lookNow() {
        full = true;
        look();
    }

    /** Whether it filled the screen when last looked at. */
    boolean isFullScreen() {
        if (System.nanoTime() - lookedNanos >= LOOK_AGAIN.toNanos()) {
            look();
        }
        return full;
    }

    private void look() {
        lookedNanos = System.nanoTime();
        executor.execute(() -> full = fullScreen.getAsBoolean());
    }
}
