package plumbline.lab;

import java.io.IOException;

/** An X server of the test's own, which picks a free number for itself. */
public final class VirtualDisplay implements AutoCloseable {

    private final Program server;

    private VirtualDisplay(Program server) {
        this.server = server;
    }

    /** Starts one, or skips the test where there is no Xvfb. */
    public static VirtualDisplay start() throws IOException {
        return start("2400x1700", 96);
    }

    /** Likewise, of this size and with letters as large as on a screen of so many dots to the inch. */
    public static VirtualDisplay start(String size, int dpi) throws IOException {
        return new VirtualDisplay(Program.start(
                "Xvfb",
                "-displayfd",
                "1",
                "-screen",
                "0",
                size + "x24",
                "-dpi",
                String.valueOf(dpi),
                "-nolisten",
                "tcp"));
    }

    /** What DISPLAY has to be. */
    public String name() {
        return ":" + server.firstLine();
    }

    @Override
    public void close() {
        server.close();
    }
}
