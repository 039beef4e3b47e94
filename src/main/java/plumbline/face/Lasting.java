package plumbline.face;

import java.time.Duration;
import java.util.Optional;
import plumbline.sensor.Saying;

/** A sentence that stays on the screen for a while, or until another takes its place. May be used from any thread. */
public final class Lasting {

    /** A sentence and when it was said, by {@link System#nanoTime}. */
    private record Said(Saying saying, long nanos) {}

    private final Duration length;
    private volatile Optional<Said> said = Optional.empty();

    /** Sentences stay for this long. */
    public Lasting(Duration length) {
        this.length = length;
    }

    /** Begins to stay. */
    public void say(Saying saying) {
        said = Optional.of(new Said(saying, System.nanoTime()));
    }

    /** Nothing stays. */
    public void clear() {
        said = Optional.empty();
    }

    /** What is to be on the screen now. */
    public Optional<Saying> now() {
        return said.filter(s -> System.nanoTime() - s.nanos() < length.toNanos())
                .map(Said::saying);
    }
}
