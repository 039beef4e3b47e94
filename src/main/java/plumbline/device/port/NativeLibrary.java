package plumbline.device.port;

import com.fazecast.jSerialComm.SerialPort;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import plumbline.privacy.PrivateFiles;

/**
 * Keeps jSerialComm's native library in a directory of the wearer's own.
 *
 * <p>Left to itself, jSerialComm 2.11.4 unpacks it into the temporary directory, where everybody may write to it and so
 * have their own code run by whoever starts Plumbline next.
 */
public final class NativeLibrary {

    /** Where jSerialComm looks first. */
    private static final String LIBRARY_PATH = "jSerialComm.library.path";

    /** One system's part of jSerialComm's jar; the library itself tries the architectures one by one. */
    private record Home(String system, String file, List<String> architectures) {}

    private static final Home LINUX = new Home(
            "Linux",
            "libjSerialComm.so",
            List.of("x86_64", "x86", "armv8_64", "armv8_32", "armv7hf", "armv6hf", "armv5", "ppc64le"));
    private static final Home MAC = new Home("OSX", "libjSerialComm.jnilib", List.of("aarch64", "x86_64", "x86"));
    private static final Home WINDOWS =
            new Home("Windows", "jSerialComm.dll", List.of("aarch64", "armv7", "x86_64", "x86"));

    private NativeLibrary() {}

    /**
     * Unpacks the library into the directory and has jSerialComm take it from there. To be called before any port is
     * used; on a system that jSerialComm serves in another way it does nothing.
     *
     * @param directory the wearer's own; made when missing, and closed to everybody else
     * @throws IOException when the directory cannot be written, or belongs to somebody else; jSerialComm then goes its
     *     own way
     */
    public static void keepIn(Path directory) throws IOException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("linux")) {
            keep(LINUX, directory);
        } else if (system.contains("mac")) {
            keep(MAC, directory);
        } else if (system.contains("win")) {
            keep(WINDOWS, directory);
        }
    }

    private static void keep(Home home, Path directory) throws IOException {
        PrivateFiles.makeDirectory(directory);
        for (String architecture : home.architectures()) {
            String resource = "/" + home.system() + "/" + architecture + "/" + home.file();
            try (InputStream packed = SerialPort.class.getResourceAsStream(resource)) {
                if (packed != null) {
                    Path folder = directory.resolve(home.system()).resolve(architecture);
                    PrivateFiles.createDirectories(folder);
                    unpack(packed.readAllBytes(), folder, home.file());
                }
            }
        }
        System.setProperty(LIBRARY_PATH, directory.toAbsolutePath().toString());
    }

    /** Writes the file whole or not at all, and not over one that another Plumbline may have loaded. */
    private static void unpack(byte[] library, Path folder, String file) throws IOException {
        Path target = folder.resolve(file);
        if (Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), library)) {
            return;
        }
        Path fresh = Files.createTempFile(folder, file, ".new");
        Files.write(fresh, library);
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
