package plumbline.privacy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A private file that one process holds at a time, by the operating system's lock on it. It falls with the process, however
 * that ends. The file itself stays; to delete it would let two processes lock two files of one name.
 */
public final class HeldFile implements AutoCloseable {

    /** POSIX drops a process's lock as soon as it closes any handle on the file, so no second one may be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HeldFile(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes it at once, or finds it taken; makes the file where there is none, not the directory. */
    public static Optional<HeldFile> take(Path wanted) throws IOException {
        PrivateFiles.makeFile(wanted);
        Path file = wanted.toRealPath();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<HeldFile> taken = Optional.empty();
        try {
            taken = takeAlone(file);
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
        return taken;
    }

    private static Optional<HeldFile> takeAlone(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new HeldFile(file, channel)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    /** What is written in it, by whoever holds it. */
    public FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
