package plumbline.device.port;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Memory;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import com.sun.jna.Pointer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Assumptions;

/**
 * A pseudo-terminal in raw mode that stands in for a serial cable: what is written here, the program reads from {@link
 * #port}. Closing it is pulling the cable.
 */
public final class Pty implements AutoCloseable {

    private static final int READ_WRITE = 2;
    private static final int NOT_CONTROLLING = Platform.isMac() ? 0x20000 : 0x100;
    private static final int NON_BLOCKING = Platform.isMac() ? 0x4 : 0x800;
    private static final int SET_FLAGS = 4;
    private static final int NOW = 0;

    /** More than any system's {@code struct termios}. */
    private static final int TERMIOS_ROOM = 256;

    /** The part of the C library that makes pseudo-terminals. */
    interface C extends Library {
        int posix_openpt(int flags) throws LastErrorException;

        int grantpt(int master) throws LastErrorException;

        int unlockpt(int master) throws LastErrorException;

        String ptsname(int master);

        int open(String path, int flags) throws LastErrorException;

        int fcntl(int file, int command, int argument) throws LastErrorException;

        int tcgetattr(int file, Pointer termios) throws LastErrorException;

        void cfmakeraw(Pointer termios);

        int tcsetattr(int file, int when, Pointer termios) throws LastErrorException;

        int read(int file, byte[] into, int count);

        int write(int file, byte[] bytes, int count);

        int close(int file) throws LastErrorException;
    }

    private final C c;
    private final int master;
    private final int slave;
    private final Path port;
    private boolean closed;

    private Pty(C c) {
        this.c = c;
        this.master = c.posix_openpt(READ_WRITE | NOT_CONTROLLING);
        c.grantpt(master);
        c.unlockpt(master);
        this.port = Path.of(c.ptsname(master));
        this.slave = c.open(port.toString(), READ_WRITE | NOT_CONTROLLING);
        Memory termios = new Memory(TERMIOS_ROOM);
        c.tcgetattr(slave, termios);
        c.cfmakeraw(termios);
        c.tcsetattr(slave, NOW, termios);
        c.fcntl(master, SET_FLAGS, NON_BLOCKING);
    }

    /** Makes one, or skips the test on a system that has none. */
    public static Pty open() {
        Assumptions.assumeFalse(Platform.isWindows(), "Windows has no pseudo-terminals that look like serial ports");
        return new Pty(Native.load("c", C.class));
    }

    /** The end that looks like a serial port. */
    public Path port() {
        return port;
    }

    /** Says something to the program; returns how much of it there was room for. */
    public int write(byte[] bytes) {
        return Math.max(0, c.write(master, bytes, bytes.length));
    }

    public int write(String text) {
        return write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What the program has said meanwhile, possibly nothing. */
    public byte[] read() {
        byte[] block = new byte[4096];
        int count = c.read(master, block, block.length);
        return Arrays.copyOf(block, Math.max(0, count));
    }

    @Override
    public void close() {
        pull();
    }

    /** Pulls the cable; again does nothing. */
    public void pull() {
        if (!closed) {
            closed = true;
            c.close(slave);
            c.close(master);
        }
    }
}
