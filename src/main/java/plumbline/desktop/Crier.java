package plumbline.desktop;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import plumbline.desktop.notice.Nobody;
import plumbline.desktop.notice.Notice;
import plumbline.desktop.notice.Notifier;
import plumbline.face.Lasting;
import plumbline.sensor.Saying;

/**
 * Has notices shown by whoever takes notifications. They go out on an executor, one after the other, since a bus may let
 * one wait.
 */
final class Crier {

    /** How long a sentence stays in the window where nobody takes notifications. */
    private static final Duration WRITTEN_FOR = Duration.ofMinutes(10);

    private final Executor executor;
    private final LongSupplier nanos;
    private volatile Notifier notifier = Nobody.INSTANCE;
    private volatile Lasting written = Lasting.NOTHING;

    /**
     * Nobody takes notifications as yet.
     *
     * @param nanos a clock that never jumps
     */
    Crier(Executor executor, LongSupplier nanos) {
        this.executor = executor;
        this.nanos = nanos;
    }

    /** Finds whoever takes notifications. */
    void begin(Supplier<Notifier> connect) {
        executor.execute(() -> notifier = connect.get());
    }

    /** Shows a notice; whoever asks is told on the executor whether anybody took it. */
    void say(String name, Supplier<Notice> notice, Consumer<Boolean> taken) {
        executor.execute(() -> taken.accept(notifier.show(name, notice.get())));
    }

    /** Shows a notice where anybody takes it. */
    void say(String name, Notice notice) {
        say(name, () -> notice, taken -> {});
    }

    /** Shows a notice; where nobody takes it, it is to be read in the window for a while. */
    void sayOrWrite(String name, Notice notice) {
        say(
                name,
                () -> notice,
                taken -> written = taken
                        ? Lasting.NOTHING
                        : Lasting.of(Saying.asItIs(notice.text()), nanos.getAsLong(), WRITTEN_FOR));
    }

    /** What is to be read in the window now. */
    Optional<Saying> written() {
        return written.at(nanos.getAsLong());
    }

    /** Takes a notice off. */
    void withdraw(String name) {
        executor.execute(() -> notifier.withdraw(name));
    }

    /** Takes everything off. */
    void end() {
        executor.execute(() -> {
            notifier.close();
            notifier = Nobody.INSTANCE;
        });
    }
}
