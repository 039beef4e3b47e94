package plumbline.history.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.privacy.HeldFile;

/** The file beside the database that is held by whoever uses it: one Plumbline at a time. */
public final class InstanceLock implements AutoCloseable {

    private static final byte[] OPEN = {'o', 'p', 'e', 'n', '\n'};

    private final HeldFile file;
    private final boolean left;

    private InstanceLock(HeldFile file, boolean left) {
        this.file = file;
        this.left = left;
    }

    /** Whether whoever held it before was killed, or the power failed: then the database is to be looked through. */
    public boolean wasLeft() {
        return left;
    }

    /** The database is about to be used; whoever takes the lock after a kill will know. */
    public void mark() throws IOException {
        file.channel().write(ByteBuffer.wrap(OPEN), 0);
    }

    /** The database is closed as it should be. */
    public void unmark() throws IOException {
        file.channel().truncate(0);
    }

    /** Takes the lock at once, or finds it taken. */
    public static Optional<InstanceLock> take(Path lockFile) throws IOException {
        Optional<HeldFile> held = HeldFile.take(lockFile);
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new InstanceLock(held.get(), held.get().channel().size() > 0));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
