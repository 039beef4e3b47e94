package plumbline.device.port;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The name of a port that goes with the device: Linux keeps links by maker, product and serial number in {@code
 * /dev/serial/by-id} (systemd, 60-serial.rules). Windows and macOS name ports by the device themselves.
 */
final class LastingName {

    private static final Path BY_ID = Path.of("/dev/serial/by-id");

    private LastingName() {}

    /** The lasting name of a port; the name itself where there is none. */
    static String of(String name) {
        return Files.isDirectory(BY_ID) ? of(name, BY_ID) : name;
    }

    static String of(String name, Path links) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(links)) {
            Path device = Path.of(name).toRealPath();
            for (Path link : all) {
                if (link.toRealPath().equals(device)) {
                    return link.toString();
                }
            }
        } catch (IOException | DirectoryIteratorException untold) {
            return name;
        }
        return name;
    }
}
