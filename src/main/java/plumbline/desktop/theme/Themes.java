package plumbline.desktop.theme;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import plumbline.face.Preferences;

/**
 * Tells a window of light and dark while it is open: at once where the desktop's portal says so, else when the wearer
 * comes to the window and the system is asked again. Nothing asks in between.
 */
public final class Themes {

    private final BooleanSupplier follows;
    private final BooleanSupplier asked;
    private final String bus;
    private final Executor executor;
    private final Consumer<String> log;
    private volatile Optional<ThemeSignal> signal = Optional.empty();
    private volatile Consumer<Boolean> dress = dark -> {};

    /**
     * For one window.
     *
     * @param follows whether light and dark are the system's at the moment, and not the wearer's own choice
     * @param asked whether the window is to be dark by what is set at the moment; may take a moment
     * @param bus the session bus, as in {@code DBUS_SESSION_BUS_ADDRESS}; empty where there is none
     * @param executor runs what takes a moment
     * @param log takes a line about what does not work
     */
    public Themes(BooleanSupplier follows, BooleanSupplier asked, String bus, Executor executor, Consumer<String> log) {
        this.follows = follows;
        this.asked = asked;
        this.bus = bus;
        this.executor = executor;
        this.log = log;
    }

    /** The window is open; it is told whether it is to be dark, from any thread. */
    public void begin(Consumer<Boolean> dark) {
        dress = dark;
        executor.execute(() -> signal = ThemeSignal.listen(bus, this::tell, log));
    }

    /** The same settings; when one of them is changed, the window is told at once, on the thread of whoever changed it. */
    public Preferences following(Preferences settings) {
        return new Dressed(settings, this);
    }

    void changed() {
        dress.accept(asked.getAsBoolean());
    }

    /** The wearer has come to the window. */
    public void look() {
        executor.execute(() -> {
            if (follows.getAsBoolean()) {
                tell(asked.getAsBoolean());
            }
        });
    }

    private void tell(boolean dark) {
        if (follows.getAsBoolean()) {
            dress.accept(dark);
        }
    }

    /** The window is closed. */
    public void end() {
        executor.execute(() -> signal.ifPresent(Themes::close));
    }

    private static void close(ThemeSignal signal) {
        try {
            signal.close();
        } catch (IOException e) {
            // It is not to be used again, closed or not.
        }
    }
}
