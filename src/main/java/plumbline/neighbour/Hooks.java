package plumbline.neighbour;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.View;
import plumbline.line.Note;

/**
 * The same face; what it is shown and told is told to the wearer's own program as well, one happening after the other. A program
 * that is slow lets later ones fall: whoever shows a face is never kept waiting.
 */
public final class Hooks implements FaceAround {

    /** The most happenings that wait; a program that takes its whole time for each is eight minutes late by then. */
    static final int MOST_WAITING = 16;

    private final Face inner;
    private final Supplier<Wanted> wanted;
    private final Executor executor;
    private final Consumer<String> log;
    private final Happenings happenings = new Happenings();
    private final AtomicInteger waiting = new AtomicInteger();

    /**
     * What the wearer wants to be told, and by what.
     *
     * @param hook empty where none is set
     * @param on of which happenings
     */
    public record Wanted(Optional<Hook> hook, Set<Happening> on) {
        public Wanted {
            on = Set.copyOf(on);
        }
    }

    /**
     * Hooks that have told nothing yet.
     *
     * @param wanted as it is set at the moment
     * @param executor runs one after the other
     * @param log takes a line about what does not work
     */
    public Hooks(Face inner, Supplier<Wanted> wanted, Executor executor, Consumer<String> log) {
        this.inner = inner;
        this.wanted = wanted;
        this.executor = executor;
        this.log = log;
    }

    @Override
    public Face inner() {
        return inner;
    }

    @Override
    public void show(View view) {
        happenings.on(view.now()).forEach(this::tell);
        inner.show(view);
    }

    @Override
    public void note(Note note) {
        happenings.on(note).ifPresent(this::tell);
        inner.note(note);
    }

    private void tell(Happened happened) {
        Wanted now = wanted.get();
        if (now.hook().isEmpty() || !now.on().contains(happened.what())) {
            return;
        }
        if (waiting.incrementAndGet() > MOST_WAITING) {
            waiting.decrementAndGet();
            log.accept(
                    "the hook is too slow; it is not told of " + happened.what().key());
            return;
        }
        executor.execute(() -> {
            try {
                complain(now.hook().get().run(happened), happened);
            } finally {
                waiting.decrementAndGet();
            }
        });
    }

    private void complain(Hook.Result result, Happened happened) {
        String what = "the hook, told of " + happened.what().key() + ", ";
        if (result instanceof Hook.NotBegun not) {
            log.accept(what + "could not be begun: " + not.why());
        } else if (result instanceof Hook.TookTooLong) {
            log.accept(what + "took longer than " + Hook.LIMIT_S + " s and was ended");
        } else if (result instanceof Hook.Ended ended && ended.exit() != 0) {
            log.accept(what + "ended with " + ended.exit());
        }
    }
}
