package plumbline.history.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Takes files off the disk together with what was in them: zeros are written over it first. A disk that moves what it
 * writes to other places (SSDs, copy-on-write file systems, snapshots) may still hold it; no program can say otherwise.
 */
public final class Shredder {

    private static final int BLOCK = 1 << 16;

    private Shredder() {}

    /** Writes over the file, and deletes it; a file that is not there is none. */
    public static void shred(Path file) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            overwrite(old);
        }
        Files.delete(file);
    }

    /** Puts a file in the place of another in one step, and then writes over what was there. */
    static void replace(Path file, Path fresh) throws IOException {
        try (FileChannel old = FileChannel.open(file, StandardOpenOption.WRITE)) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            overwrite(old);
        }
    }

    private static void overwrite(FileChannel file) throws IOException {
        ByteBuffer zeros = ByteBuffer.allocate(BLOCK);
        long size = file.size();
        for (long at = 0; at < size; ) {
            zeros.clear().limit((int) Math.min(BLOCK, size - at));
            at += file.write(zeros, at);
        }
        file.force(true);
    }
}
