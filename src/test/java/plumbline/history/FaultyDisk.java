package plumbline.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import plumbline.lab.Layer;

/** A layer under SQLite and Java that has calls on files of one folder fail; see {@code faulty-disk.c}. */
final class FaultyDisk {

    private static final String ORDERS = "FAULTY_ORDERS";
    private static final int PASS = 0;
    private static final int ERRNO = 1;
    private static final int LASTS = 2;
    private static final int READS = 3;
    private static final int GIVEN = 5;
    private static final int LENGTH = 6;

    /** What a disk says when it fails, by its number on Linux. */
    enum Fault {
        NO_SPACE(28),
        IO_ERROR(5),
        READ_ONLY(30);

        private final int errno;

        Fault(int errno) {
            this.errno = errno;
        }
    }

    private final ByteBuffer orders;

    private FaultyDisk(ByteBuffer orders) {
        this.orders = orders;
    }

    /** The layer that this very process lives upon. */
    static FaultyDisk below() throws IOException {
        Path file = Path.of(Objects.requireNonNull(System.getenv(ORDERS)));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return new FaultyDisk(
                    channel.map(FileChannel.MapMode.READ_WRITE, 0, 4L * LENGTH).order(ByteOrder.nativeOrder()));
        }
    }

    /** What a process has to be started with to live upon such a layer; skips where there is no C compiler. */
    static Map<String, String> environment(Path work, Path folder) throws IOException, InterruptedException {
        Path library = Layer.compiled(FaultyDisk.class, "faulty-disk.c", work);
        ByteBuffer none = ByteBuffer.allocate(4 * LENGTH).order(ByteOrder.nativeOrder());
        Path orders = Files.write(work.resolve("orders"), none.putInt(0, -1).array());
        return Map.of("LD_PRELOAD", library.toString(), ORDERS, orders.toString(), "FAULTY_FOLDER", folder.toString());
    }

    /** From now on so many calls go well, and then one fails, or all of them until {@link #heal}. */
    void breaks(Fault fault, int afterCalls, boolean lasts, boolean readingToo) {
        orders.putInt(4 * ERRNO, fault.errno);
        orders.putInt(4 * LASTS, lasts ? 1 : 0);
        orders.putInt(4 * READS, readingToo ? 1 : 0);
        orders.putInt(4 * PASS, afterCalls);
    }

    /** All goes well again; returns how many calls have failed since it was made. */
    int heal() {
        orders.putInt(4 * PASS, -1);
        return orders.getInt(4 * GIVEN);
    }
}
