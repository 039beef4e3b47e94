package plumbline.app.sensors;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Learnt;
import plumbline.sensor.text.example.Lesson;

/** One lesson on what comes on a port: tells how it stands, and what came of it. */
final class Teaching implements LinkClock {

    /** A wearer sees what they do at once. */
    private static final Duration TELL_EVERY = Duration.ofMillis(250);

    /** Where nothing comes at all a lesson is over after so long. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final LinkClock clock;
    private final Consumer<LinkEvent> out;
    private final Instant begun;
    private final Lesson lesson = new Lesson(Duration.ZERO);
    private Instant toldAt;

    Teaching(LinkClock clock, Consumer<LinkEvent> out) {
        this.clock = clock;
        this.out = out;
        this.begun = clock.instant();
        this.toldAt = begun;
    }

    /** Takes what a wearer wants to be kept. */
    interface Keep {
        void learnt(Learnt learnt) throws IOException;
    }

    /** Reads the link until the lesson is over, or the clock says stop; what was learnt is kept. Returns what to say. */
    Saying read(Link link, Keep keep) {
        tell();
        link.run(this, this::on);
        Optional<Learnt> learnt = lesson.learnt();
        if (learnt.isEmpty()) {
            return Taught.sentence(lesson.end().orElse(End.NO_NUMBERS));
        }
        try {
            keep.learnt(learnt.get());
            return Saying.of(
                    "example.learnt",
                    "Learnt, and kept in the settings: sensor.columns is %s.",
                    String.join(", ", learnt.get().columns()));
        } catch (IOException e) {
            return Saying.of("example.unkept", "Learnt, but it could not be kept: %s", String.valueOf(e.getMessage()));
        }
    }

    private void on(LinkEvent event) {
        if (event instanceof LinkEvent.Chunk || event instanceof LinkEvent.Silent) {
            ByteBuffer bytes = event instanceof LinkEvent.Chunk chunk ? chunk.bytes() : ByteBuffer.allocate(0);
            lesson.feed(bytes, Duration.between(begun, clock.instant()));
            if (!clock.instant().isBefore(toldAt.plus(TELL_EVERY))
                    || lesson.end().isPresent()) {
                tell();
            }
        }
    }

    private void tell() {
        toldAt = clock.instant();
        out.accept(new LinkEvent.Example(toldAt, lesson.glimpse()));
    }

    @Override
    public Instant instant() {
        return clock.instant();
    }

    @Override
    public boolean waitUntil(Instant moment) {
        clock.waitUntil(moment);
        return !isStopped();
    }

    @Override
    public boolean isStopped() {
        return clock.isStopped() || lesson.end().isPresent() || clock.instant().isAfter(begun.plus(LONGEST));
    }
}
