package plumbline.lab;

import java.io.IOException;

/** A session bus of a test's own. */
public final class PrivateBus implements AutoCloseable {

    private final Program daemon;

    private PrivateBus(Program daemon) {
        this.daemon = daemon;
    }

    /** Starts one, or skips the test where there is no dbus-daemon. */
    public static PrivateBus start() throws IOException {
        return new PrivateBus(Program.start("dbus-daemon", "--session", "--nofork", "--print-address=1"));
    }

    /** As in {@code DBUS_SESSION_BUS_ADDRESS}. */
    public String address() {
        return daemon.firstLine();
    }

    @Override
    public void close() {
        daemon.close();
    }
}
