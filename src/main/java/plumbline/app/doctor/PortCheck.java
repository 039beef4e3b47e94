package plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import plumbline.device.Finding;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.port.Ports;
import plumbline.sensor.Saying;

/** Ports, the rights to them, and what else may reach for them. */
public final class PortCheck {

    private static final Path PROCESSES = Path.of("/proc");
    private static final List<Path> RULES = List.of(Path.of("/etc/udev/rules.d"), Path.of("/usr/lib/udev/rules.d"));
    private static final String IGNORED = "ID_MM_DEVICE_IGNORE";

    private static final Saying LIBRARY = Saying.of("doctor.library", "port library");
    private static final Saying MODEMS = Saying.of("doctor.modems", "ModemManager");

    private final List<Ports.Port> ports;
    private final List<String> wanted;
    private final Optional<Path> library;
    private final boolean linux;

    /**
     * A look at the ports.
     *
     * @param wanted the ports that may be the sensor's
     * @param library where jSerialComm's native library was unpacked to by us; empty where it went its own way
     */
    public PortCheck(List<Ports.Port> ports, List<String> wanted, Optional<Path> library, String os) {
        this.ports = ports;
        this.wanted = wanted;
        this.library = library;
        this.linux = os.toLowerCase(Locale.ROOT).contains("linux");
    }

    /** What was found. */
    public List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        signs.add(library());
        if (wanted.isEmpty()) {
            signs.add(Sign.fault(
                    Saying.of("doctor.ports", "ports"),
                    Saying.of("doctor.ports.none", "there is no port on which a sensor could be"),
                    Saying.of(
                            "doctor.ports.do",
                            "Plug the sensor in, or pair it by Bluetooth; 'plumbline ports' lists all ports.")));
        }
        for (String name : wanted) {
            signs.add(rights(name));
        }
        if (linux && wanted.stream().anyMatch(this::isOnUsb)) {
            modemManager().ifPresent(signs::add);
        }
        return signs;
    }

    private Sign library() {
        Saying remedy = Saying.of(
                "doctor.library.do",
                "Other accounts on this computer might replace it; see that %s is yours and nobody else may write to"
                        + " it.",
                library.map(path -> Saying.asItIs(path.toString()))
                        .orElse(Saying.of("doctor.library.state", "the state directory")));
        if (library.isEmpty()) {
            return Sign.warning(
                    LIBRARY, Saying.of("doctor.library.temporary", "is unpacked into the temporary directory"), remedy);
        }
        return isPrivate(library.get())
                ? Sign.ok(LIBRARY, Saying.asItIs(library.get().toString()))
                : Sign.warning(
                        LIBRARY,
                        Saying.of("doctor.library.open", "%s may be written by others", library.get()),
                        remedy);
    }

    private static boolean isPrivate(Path directory) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(directory);
            return !rights.contains(PosixFilePermission.GROUP_WRITE)
                    && !rights.contains(PosixFilePermission.OTHERS_WRITE);
        } catch (UnsupportedOperationException noPosix) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    /** What is said of a port that cannot be opened tells what to do as well. */
    private static Sign rights(String name) {
        Saying port = Saying.of("doctor.port", "port %s", name);
        Optional<Finding.Closed> trouble = Ports.trouble(name);
        if (trouble.isEmpty()) {
            return Sign.ok(port, Saying.of("doctor.port.free", "can be opened"));
        }
        // Who has it open need not keep others out; whether they do is told by the sensor's own line.
        Sign.State state = trouble.get().reason() == Reason.BUSY ? Sign.State.WARNING : Sign.State.FAULT;
        return new Sign(port, state, trouble.get().saying(), Optional.empty());
    }

    private boolean isOnUsb(String name) {
        return name.contains("ttyACM")
                || name.contains("ttyUSB")
                || ports.stream().anyMatch(p -> p.name().equals(name) && p.usb().isPresent());
    }

    /** ModemManager sends AT commands to new serial ports, and takes bytes of what they say, until it is told not to. */
    private Optional<Sign> modemManager() {
        if (!isRunning("ModemManager")) {
            return Optional.empty();
        }
        List<String> unruled = ports.stream()
                .filter(p -> wanted.contains(p.name()))
                .flatMap(p -> p.usb().stream())
                .filter(usb -> !isRuled(usb))
                .distinct()
                .toList();
        if (unruled.isEmpty()) {
            return Optional.of(Sign.ok(MODEMS, Saying.of("doctor.modems.ruled", "runs, and leaves the sensor alone")));
        }
        return Optional.of(Sign.warning(
                MODEMS,
                Saying.of(
                        "doctor.modems.unruled",
                        "runs, and may take bytes from the sensor for some seconds after it is plugged in"),
                Saying.of(
                        "doctor.modems.do",
                        "Write this to /etc/udev/rules.d/99-plumbline.rules, then run 'sudo udevadm control --reload'"
                                + " and plug it in anew: %s",
                        String.join(" ; ", unruled.stream().map(PortCheck::rule).toList()))));
    }

    /**
     * The rule by which ModemManager leaves a device alone (its documentation, "Port and device detection"). Without blanks,
     * so that it stays on one line.
     */
    static String rule(String usb) {
        return "ATTRS{idVendor}==\"" + usb.substring(0, 4) + "\",ATTRS{idProduct}==\"" + usb.substring(5) + "\",ENV{"
                + IGNORED + "}=\"1\"";
    }

    private static boolean isRuled(String usb) {
        return RULES.stream().anyMatch(folder -> isRuledIn(folder, usb));
    }

    private static boolean isRuledIn(Path folder, String usb) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.rules")) {
            for (Path file : files) {
                if (Files.readString(file).lines().anyMatch(line -> isRuleFor(line, usb))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | DirectoryIteratorException unreadable) {
            return false;
        }
    }

    private static boolean isRuleFor(String line, String usb) {
        String told = line.toLowerCase(Locale.ROOT);
        return line.contains(IGNORED) && told.contains(usb.substring(0, 4)) && told.contains(usb.substring(5));
    }

    private static boolean isRunning(String program) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                Path name = process.resolve("comm");
                if (Files.isReadable(name) && Files.readString(name).strip().equals(program)) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return false;
        }
        return false;
    }
}
