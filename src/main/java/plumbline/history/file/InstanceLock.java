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

    private InstanceLock(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.left = channel.size() > 0;
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
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return Optional.of(new InstanceLock(file, channel));
            }
            channel.close();
        } catch (IOException e) {
            HELD_HERE.remove(file);
            throw e;
        }
        HELD_HERE.remove(file);
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(file);
    }
}
