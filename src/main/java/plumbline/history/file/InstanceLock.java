package plumbline.history.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import plumbline.privacy.PrivateFiles;

/**
 * The operating system's lock on a file beside the database: one Plumbline at a time. It falls with the process, however
 * that ends. The file itself stays; to delete it would let two processes lock two files of one name.
 */
public final class InstanceLock implements AutoCloseable {

    /** POSIX drops a process's lock as soon as it closes any handle on the file, so no second one may be opened. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final byte[] OPEN = {'o', 'p', 'e', 'n', '\n'};

    private final Path file;
    private final FileChannel channel;
    private final boolean left;

    private InstanceLock(Path file, FileChannel channel, boolean left) {
        this.file = file;
        this.channel = channel;
        this.left = left;
    }

    /** Whether whoever held it before was killed, or the power failed: then the database is to be looked through. */
    public boolean wasLeft() {
        return left;
    }

    /** The database is about to be used; whoever takes the lock after a kill will know. */
    public void mark() throws IOException {
        channel.write(ByteBuffer.wrap(OPEN), 0);
    }

    /** The database is closed as it should be. */
    public void unmark() throws IOException {
        channel.truncate(0);
    }

    /** Takes the lock at once, or finds it taken. */
    public static Optional<InstanceLock> take(Path lockFile) throws IOException {
        PrivateFiles.makeFile(lockFile);
        Path file = lockFile.toRealPath();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<InstanceLock> taken = Optional.empty();
        try {
            taken = takeAlone(file);
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
        return taken;
    }

    private static Optional<InstanceLock> takeAlone(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            boolean left = channel.size() > 0;
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new InstanceLock(file, channel, left)) : Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
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
