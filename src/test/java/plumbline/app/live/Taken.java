package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.Optional;

/** What is taken of the machine by this process. */
record Taken(int threads, int descriptors, long heapMb) {

    static Taken now() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new Taken(
                Thread.activeCount(),
                Optional.ofNullable(new File("/proc/self/fd").list())
                        .map(all -> all.length)
                        .orElse(0),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    /** No more than before, but for a thread or descriptor that is on its way, and what waits to be collected. */
    void assertFlat(Taken after, long moreMb) {
        assertTrue(after.threads <= threads + 1, () -> "threads " + this + ", then " + after);
        assertTrue(after.descriptors <= descriptors + 1, () -> "descriptors " + this + ", then " + after);
        assertTrue(after.heapMb <= heapMb + moreMb, () -> "heap " + this + ", then " + after);
    }
}
