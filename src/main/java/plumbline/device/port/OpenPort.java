package plumbline.device.port;

import com.fazecast.jSerialComm.SerialPort;
import com.fazecast.jSerialComm.SerialPortInvalidPortException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;

/** A serial port that is open; turns jSerialComm's numbers into exceptions with a sentence for the wearer. */
final class OpenPort implements AutoCloseable {

    /** How long one read waits for bytes; jSerialComm rounds to tenths of a second. */
    private static final int READ_MS = 200;

    private static final int DATA_BITS = 8;
    private static final boolean WINDOWS = File.separatorChar == '\\';
    private static final Path DEVICES = Path.of("/dev");

    private final String name;
    private final SerialPort port;

    private OpenPort(String name, SerialPort port) {
        this.name = name;
        this.port = port;
    }

    /** Opens the port, empties the driver's buffers, and asserts DTR and RTS as every serial monitor does. */
    static OpenPort open(String name, int baud) throws LinkException {
        Path device = WINDOWS ? Path.of("") : device(name);
        try {
            SerialPort port = SerialPort.getCommPort(WINDOWS ? name : device.toString());
            port.setComPortParameters(baud, DATA_BITS, SerialPort.ONE_STOP_BIT, SerialPort.NO_PARITY);
            port.setFlowControl(SerialPort.FLOW_CONTROL_DISABLED);
            port.setComPortTimeouts(SerialPort.TIMEOUT_READ_SEMI_BLOCKING, READ_MS, 0);
            if (!port.openPort()) {
                throw OpenFailure.of(port.getLastErrorCode(), name, device, WINDOWS);
            }
            port.flushIOBuffers();
            return new OpenPort(name, port);
        } catch (SerialPortInvalidPortException noSuchPort) {
            throw OpenFailure.notThere(name);
        } catch (LinkageError noLibrary) {
            throw OpenFailure.noLibrary(noLibrary);
        }
    }

    /**
     * The device behind a name or a link. jSerialComm itself would look for the last part of a missing path under
     * {@code /dev}, and open what it finds there.
     */
    private static Path device(String name) throws LinkException {
        try {
            Path path = Path.of(name);
            Path asked = path.getNameCount() == 1 && !path.isAbsolute() ? DEVICES.resolve(path) : path;
            Path device = asked.toRealPath();
            if (name.isBlank() || Files.isRegularFile(device) || Files.isDirectory(device)) {
                throw OpenFailure.notAPort(name);
            }
            return device;
        } catch (LinkException explained) {
            throw explained;
        } catch (IOException | InvalidPathException missing) {
            throw OpenFailure.notThere(name);
        }
    }

    /** What speaks against opening this port, told without opening it. */
    static Optional<LinkException> trouble(String name) {
        if (WINDOWS) {
            return Optional.empty();
        }
        try {
            return OpenFailure.foreseen(name, device(name));
        } catch (LinkException explained) {
            return Optional.of(explained);
        }
    }

    /** Waits for bytes for 0.2 s at most; returns how many came, possibly none. */
    int read(byte[] into) throws LinkException {
        int count = port.readBytes(into, into.length);
        if (count < 0) {
            throw lost();
        }
        return count;
    }

    /** Listens at another speed from now on; what came at the old one is thrown away. */
    void retune(int baud) throws LinkException {
        if (!port.setBaudRate(baud)) {
            throw lost();
        }
        port.flushIOBuffers();
    }

    /** Writes all of these bytes. */
    void write(ByteBuffer bytes) throws LinkException {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        if (port.writeBytes(copy, copy.length) < 0) {
            throw lost();
        }
    }

    private LinkException lost() {
        return new LinkException(
                Reason.LOST,
                Saying.of(
                        "port.lost",
                        "The sensor on %s has gone: unplugged, switched off or out of reach. Plumbline goes on looking"
                                + " for it.",
                        name));
    }

    @Override
    public void close() {
        port.closePort();
    }
}
