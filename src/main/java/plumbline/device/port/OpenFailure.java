package plumbline.device.port;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Optional;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;

/** Explains to the wearer why a serial port could not be opened, and what to do about it. */
final class OpenFailure {

    private static final int NO_SUCH_FILE = 2;
    private static final int TRY_AGAIN = 11;
    private static final int PERMISSION_DENIED = 13;
    private static final int DEVICE_BUSY = 16;

    /** What Windows says of a port that somebody has open (ERROR_ACCESS_DENIED). */
    private static final int WINDOWS_DENIED = 5;

    private OpenFailure() {}

    /** There is no such port. */
    static LinkException notThere(String name) {
        return new LinkException(
                Reason.NOT_THERE,
                Saying.of(
                        "port.absent",
                        "There is no port %s. Plug the sensor in or switch it on; Plumbline goes on by itself.",
                        name));
    }

    /** There is something by this name, and it is no serial port. */
    static LinkException notAPort(String name) {
        return new LinkException(Reason.UNUSABLE, Saying.of("port.other", "%s is not a serial port.", name));
    }

    /** The library that speaks to ports does not run here. */
    static LinkException noLibrary(LinkageError error) {
        String why = String.valueOf(error.getMessage()).lines().findFirst().orElse("");
        return new LinkException(
                Reason.UNUSABLE,
                Saying.of(
                        "port.library",
                        "Serial ports cannot be used: the library for them does not load here (%s).",
                        why));
    }

    /**
     * Explains the error number that jSerialComm gives.
     *
     * @param name what the wearer calls the port
     * @param port the device itself, links followed
     */
    static LinkException of(int error, String name, Path port, boolean windows) {
        if (windows) {
            return error == WINDOWS_DENIED ? busy(name, Optional.empty()) : notThere(name);
        }
        if (!Files.exists(port)) {
            return notThere(name);
        }
        return switch (error) {
            case PERMISSION_DENIED -> notPermitted(name, group(port));
            // jSerialComm 2.11.4 says "no such file" of a port that this very program has open.
            case TRY_AGAIN, DEVICE_BUSY, NO_SUCH_FILE -> busy(name, PortHolder.of(port));
            default -> notAPort(name);
        };
    }

    /** What can be foreseen to hinder opening. */
    static Optional<LinkException> foreseen(String name, Path port) {
        if (!Files.isReadable(port) || !Files.isWritable(port)) {
            return Optional.of(notPermitted(name, group(port)));
        }
        return PortHolder.of(port)
                .map(holder -> new LinkException(
                        Reason.BUSY,
                        Saying.of(
                                "port.open",
                                "%s is open in another program (%s). Close it there: it keeps the port to itself, or"
                                        + " takes bytes from it.",
                                name,
                                holder)));
    }

    private static LinkException busy(String name, Optional<Saying> holder) {
        Saying busy = holder.map(program -> Saying.of(
                        "port.busy.by",
                        "%s is in use by another program (%s). Close it there; Plumbline goes on by itself.",
                        name,
                        program))
                .orElse(Saying.of(
                        "port.busy",
                        "%s is in use by another program. Close it there; Plumbline goes on by itself.",
                        name));
        return new LinkException(Reason.BUSY, busy);
    }

    /**
     * This account has no right to the port.
     *
     * @param group the group that it belongs to, where joining it helps
     */
    static LinkException notPermitted(String name, Optional<String> group) {
        Saying advice = group.map(g -> Saying.of(
                        "port.group",
                        "It belongs to the group %1$s: run 'sudo usermod -a -G %1$s $USER', then log out and in again.",
                        g))
                .orElse(Saying.of(
                        "port.root",
                        "It belongs to root alone: ask whoever looks after this computer for a udev rule that gives"
                                + " it to the group dialout."));
        return new LinkException(
                Reason.NOT_PERMITTED, Saying.of("port.denied", "Your account may not open %s. %s", name, advice));
    }

    private static Optional<String> group(Path port) {
        try {
            String name = Files.readAttributes(port, PosixFileAttributes.class)
                    .group()
                    .getName();
            // Nobody should be told to join the group of root.
            return Optional.of(name).filter(group -> !group.equals("root"));
        } catch (IOException | UnsupportedOperationException unknown) {
            return Optional.empty();
        }
    }
}
