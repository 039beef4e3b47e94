package plumbline.device.port;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.sensor.Saying;

/** Finds out which program has a port open, as far as {@code /proc} tells this account. */
final class PortHolder {

    private static final Path PROCESSES = Path.of("/proc");

    private PortHolder() {}

    /** Name and number of a process that has the port open: {@code ModemManager, process 812}. */
    static Optional<Saying> of(Path port) {
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (holds(process, port)) {
                    String name = Files.readString(process.resolve("comm")).strip();
                    return Optional.of(Saying.of("port.holder", "%s, process %s", name, process.getFileName()));
                }
            }
        } catch (IOException | DirectoryIteratorException notTold) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean holds(Path process, Path port) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(process.resolve("fd"))) {
            for (Path file : open) {
                if (Files.isSymbolicLink(file) && Files.readSymbolicLink(file).equals(port)) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException notOurs) {
            return false;
        }
        return false;
    }
}
