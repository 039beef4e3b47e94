package plumbline.device.port;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.device.Finding;
import plumbline.sensor.Saying;

/** The serial ports that the system tells of. Pseudo-terminals and links are never among them; name those by path. */
public final class Ports {

    private static final String UNKNOWN = "Unknown";

    /**
     * One port.
     *
     * @param name what to give as the name of a port: {@code /dev/ttyUSB0}, {@code COM5}
     * @param description what the system calls it
     * @param maker who made it, where that is known
     * @param serial its own number, where that is known
     * @param usb vendor and product as {@code 1a86:7523}, where it hangs on USB
     */
    public record Port(
            String name, String description, Optional<String> maker, Optional<String> serial, Optional<String> usb) {

        /** What kind of port it seems to be. */
        public PortKind kind() {
            return PortKind.of(name, description, usb);
        }

        /** What it seems to be, in words; empty where nothing can be said. */
        public Saying seems() {
            return kind().seems(usb);
        }

        /** A name that stays the same when it is plugged in elsewhere, where the system has one; else its name. */
        public String lastingName() {
            return LastingName.of(name);
        }
    }

    private Ports() {}

    /**
     * Looks what is there now, by name. May take seconds on Windows, where drivers are asked.
     *
     * @throws IllegalStateException when serial ports cannot be used at all here; the message is a sentence
     */
    public static List<Port> list() {
        try {
            List<Port> ports = new ArrayList<>();
            for (SerialPort port : SerialPort.getCommPorts()) {
                ports.add(port(port));
            }
            ports.addAll(unlisted(ports, Path.of("/dev")));
            ports.sort(Comparator.comparing(Port::name));
            return List.copyOf(ports);
        } catch (LinkageError noLibrary) {
            throw new IllegalStateException(
                    OpenFailure.noLibrary(noLibrary).saying().sentence(), noLibrary);
        }
    }

    /** Ports that are there but that jSerialComm does not tell of, as it does of some that this account may not open. */
    static List<Port> unlisted(List<Port> listed, Path devices) {
        List<Port> ports = new ArrayList<>();
        if (!Files.isDirectory(devices)) {
            return ports;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(devices, "{ttyUSB,ttyACM,rfcomm}[0-9]*")) {
            for (Path device : all) {
                String name = device.toString();
                if (listed.stream().noneMatch(port -> port.name().equals(name))) {
                    ports.add(new Port(name, "a serial port", Optional.empty(), Optional.empty(), Optional.empty()));
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return ports;
        }
        return ports;
    }

    /**
     * Why this port could not be opened now, or not be read well, as far as that can be told without opening it: somebody has it, or this
     * account has no right to.
     *
     * @return what is to be said to the wearer; empty where nothing speaks against it
     */
    public static Optional<Finding.Closed> trouble(String name) {
        return OpenPort.trouble(name).map(trouble -> new Finding.Closed(trouble.reason(), trouble.saying()));
    }

    private static Port port(SerialPort port) {
        String path = port.getSystemPortPath();
        boolean usb = port.getVendorID() >= 0 && port.getProductID() >= 0;
        return new Port(
                path.startsWith("\\\\.\\") ? port.getSystemPortName() : path,
                port.getDescriptivePortName(),
                known(port.getManufacturer()),
                known(port.getSerialNumber()),
                usb
                        ? Optional.of(String.format(Locale.ROOT, "%04x:%04x", port.getVendorID(), port.getProductID()))
                        : Optional.empty());
    }

    private static Optional<String> known(String told) {
        return told.isBlank() || told.equals(UNKNOWN) ? Optional.empty() : Optional.of(told.strip());
    }
}
