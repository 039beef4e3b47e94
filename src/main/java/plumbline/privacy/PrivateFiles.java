package plumbline.privacy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Files and directories that only the wearer may read. Where the file system knows no such modes (Windows), they inherit
 * the rights of the wearer's own directory.
 */
public final class PrivateFiles {

    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> DIRECTORY = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** Makes the directory and those above it that are missing, each of mode 0700; one that is there stays as it is. */
    public static void createDirectories(Path directory) throws IOException {
        Files.createDirectories(directory, mode(directory, DIRECTORY));
    }

    /** Makes the directory, with its parents, unless it is there; its mode becomes 0700. */
    public static void makeDirectory(Path directory) throws IOException {
        createDirectories(directory);
        tighten(directory, DIRECTORY);
    }

    /** Makes the directory likewise, and deletes the files in it. */
    public static void makeEmptyDirectory(Path directory) throws IOException {
        makeDirectory(directory);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    /** Makes an empty file unless one is there; its mode becomes 0600. SQLite gives its -wal and -shm the same. */
    public static void makeFile(Path file) throws IOException {
        try {
            makeNewFile(file);
        } catch (FileAlreadyExistsException e) {
            if (Files.isRegularFile(file)) { // not a terminal, nor a pipe, which may be named as well
                tighten(file, FILE);
            }
        }
    }

    /** Makes an empty file of mode 0600; fails when there is one. */
    public static void makeNewFile(Path file) throws IOException {
        Files.createFile(file, mode(file, FILE));
    }

    /** Makes an empty file likewise, and opens it to be written. */
    public static OutputStream openNewFile(Path file) throws IOException {
        makeNewFile(file);
        return Files.newOutputStream(file, StandardOpenOption.WRITE);
    }

    /**
     * Writes a new file of mode 0600, and makes the directories above it that are missing.
     *
     * @throws FileAlreadyExistsException when it is there already; it is left as it is
     */
    public static void create(Path file, byte[] content) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            createDirectories(parent);
        }
        try (OutputStream out = openNewFile(file)) {
            out.write(content);
        }
    }

    /**
     * Writes a file of mode 0600 in place of one that may be there: who reads it finds the old one or the new one, whole. It
     * is written beside it first, as {@code NAME.part}.
     */
    public static void replace(Path file, byte[] content) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        create(part, content);
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Makes what is in the directory, and below it, readable for the wearer only; links are passed over.
     *
     * @return how many files and directories others could have read: not those in a directory that others may not enter
     */
    public static int tightenAll(Path directory) throws IOException {
        if (!hasModes(directory) || !Files.isDirectory(directory)) {
            return 0;
        }
        int open = 0;
        Set<Path> closed = new HashSet<>();
        for (Path above = directory.toRealPath().getParent(); above != null; above = above.getParent()) {
            if (!mayBeEntered(above)) {
                closed.add(directory);
            }
        }
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path parent = path.getParent();
                boolean reached = !closed.contains(path) && (parent == null || !closed.contains(parent));
                if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !(reached && mayBeEntered(path))) {
                    closed.add(path);
                }
                if (isOpenToOthers(path)) {
                    tighten(path, Files.isDirectory(path) ? DIRECTORY : FILE);
                    open += reached ? 1 : 0;
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return open;
    }

    private static boolean mayBeEntered(Path directory) throws IOException {
        Set<PosixFilePermission> modes = Files.getPosixFilePermissions(directory);
        return modes.contains(PosixFilePermission.GROUP_EXECUTE) || modes.contains(PosixFilePermission.OTHERS_EXECUTE);
    }

    private static boolean isOpenToOthers(Path path) throws IOException {
        if (Files.isSymbolicLink(path) || !(Files.isDirectory(path) || Files.isRegularFile(path))) {
            return false;
        }
        try {
            return Files.getPosixFilePermissions(path).stream()
                    .anyMatch(mode -> !mode.name().startsWith("OWNER"));
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    /** Makes what is there, and is no directory, readable and writable for the wearer only. */
    public static void tighten(Path file) throws IOException {
        tighten(file, FILE);
    }

    private static void tighten(Path path, Set<PosixFilePermission> mode) throws IOException {
        if (hasModes(path) && !Files.getPosixFilePermissions(path).equals(mode)) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    private static FileAttribute<?>[] mode(Path path, Set<PosixFilePermission> mode) {
        return hasModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(mode)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
