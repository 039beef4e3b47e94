package plumbline.screen.parts;

import java.awt.EventQueue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import plumbline.face.Unavailable;
import plumbline.sensor.Saying;

/** Reads something off the event thread and brings it back there. */
public final class Fetch {

    private Fetch() {}

    /** What takes a moment, and may fail with a plain sentence. */
    public interface Reading<T> {
        T read() throws Unavailable;
    }

    /** Has it read by the executor; one of the two is called on the event thread afterwards. */
    public static <T> void with(Executor executor, Reading<T> reading, Consumer<T> arrived, Consumer<Saying> failed) {
        executor.execute(() -> {
            try {
                T read = reading.read();
                onEventThread(() -> arrived.accept(read));
            } catch (Unavailable e) {
                onEventThread(() -> failed.accept(Saying.of(e)));
            }
        });
    }

    private static void onEventThread(Runnable task) {
        if (EventQueue.isDispatchThread()) {
            task.run();
        } else {
            EventQueue.invokeLater(task);
        }
    }
}
