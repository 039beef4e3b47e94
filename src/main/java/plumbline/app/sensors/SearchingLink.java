package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plumbline.app.sensors.Search.Found;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Lesson;
import plumbline.sensor.time.Timeline;

/**
 * A link that finds its sensor by itself, for as long as it takes. Where several speak it says so, and waits until the
 * wearer {@linkplain #wear says} which one is worn; and it searches anew whenever they ask for that.
 */
public final class SearchingLink implements Link {

    /** Ports are listed so often while there is none; on Windows that alone may take a second. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(2);

    /** A wearer's word is heeded within this. */
    private static final Duration GLANCE = Duration.ofMillis(200);

    private static final Saying LISTENING = Saying.of("search.listening", "Listening to all ports for a sensor.");

    private static final Saying NO_TEXT =
            Saying.of("example.no.text", "On no port comes a text with numbers in it that could be shown by example.");

    private static final Saying STOPPED = Saying.of("example.stopped", "Stopped; nothing was learnt.");

    /** What came of a lesson stands for so long before the search goes on. */
    private static final Duration READ_FOR = Duration.ofSeconds(4);

    private final Supplier<Decoder> decoder;
    private final Search search;
    private final AtomicReference<@Nullable String> wanted = new AtomicReference<>();
    private volatile boolean anew;
    private volatile boolean example;
    private volatile boolean learning;
    private volatile Optional<Link> current = Optional.empty();
    private Optional<Saying> told = Optional.empty();

    /**
     * A link to be run.
     *
     * @param decoder makes a decoder for whatever will be found
     */
    public SearchingLink(Supplier<Decoder> decoder, Search search) {
        this.decoder = decoder;
        this.search = search;
    }

    /** The wearer wears the one on this port; from any thread. */
    public void wear(String port) {
        wanted.set(port);
    }

    /** Lets go of the sensor, and listens to all ports anew; from any thread. */
    public void searchAnew() {
        anew = true;
    }

    /** The wearer shows by example what the numbers of their sensor are; from any thread. */
    public void showByExample() {
        example = true;
        anew = true;
    }

    /** The wearer does not want to show it after all; the search goes on. From any thread. */
    public void stopExample() {
        if (example || learning) {
            example = false;
            anew = true;
        }
    }

    /** The name of the port that is read; empty while none is. */
    @Override
    public String name() {
        return current.map(Link::name).orElse("");
    }

    @Override
    public Decoder decoder() {
        return decoder.get();
    }

    @Override
    public Timeline timeline() {
        return Timeline.live();
    }

    @Override
    public boolean send(ByteBuffer command) {
        return current.filter(link -> link.send(command)).isPresent();
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        try {
            while (!clock.isStopped()) {
                if (example) {
                    learn(clock, out);
                } else {
                    take(look(clock, out), clock, out);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.accept(new LinkEvent.Ended(clock.instant()));
    }

    private void learn(LinkClock clock, Consumer<LinkEvent> out) throws InterruptedException {
        learning = true;
        anew = false;
        example = false;
        // How it begins is to be seen at once: to find the port takes some seconds.
        out.accept(new LinkEvent.Example(clock.instant(), new Lesson(Duration.ZERO).glimpse()));
        Turn turn = new Turn(clock);
        current = search.text(turn);
        Saying came = current.map(text -> new Teaching(turn, out).read(text, search::keep))
                .orElse(NO_TEXT);
        current = Optional.empty();
        learning = false;
        boolean stopped = anew;
        anew = example;
        say(stopped ? STOPPED : came, clock, out);
        if (!stopped) {
            pause(clock, clock.instant().plus(READ_FOR));
        }
    }

    private Found look(LinkClock clock, Consumer<LinkEvent> out) throws InterruptedException {
        boolean all = anew;
        anew = false;
        if (all) {
            say(LISTENING, clock, out);
        }
        return search.find(clock, all);
    }

    private void take(Found found, LinkClock clock, Consumer<LinkEvent> out) {
        if (found instanceof Found.Sensor sensor) {
            read(sensor.link(), clock, out);
        } else if (found instanceof Found.Several several) {
            await(several.sensors(), clock, out);
        } else if (found instanceof Found.Nothing nothing) {
            say(nothing.why(), clock, out);
            pause(clock, clock.instant().plus(LOOK_AGAIN));
        }
    }

    private void await(Map<String, Finding.Sensor> sensors, LinkClock clock, Consumer<LinkEvent> out) {
        wanted.set(null);
        out.accept(new LinkEvent.Several(clock.instant(), sensors));
        Optional<Link> chosen = Optional.empty();
        while (chosen.isEmpty() && !anew && clock.waitUntil(clock.instant().plus(GLANCE))) {
            String port = wanted.getAndSet(null);
            Finding.Sensor seen = port == null ? null : sensors.get(port);
            if (port != null && seen != null) {
                chosen = Optional.of(search.link(port, seen));
            }
        }
        chosen.ifPresent(link -> read(link, clock, out));
    }

    /** Until the stop, or until the wearer wants to search anew. */
    private void read(Link link, LinkClock clock, Consumer<LinkEvent> out) {
        told = Optional.empty();
        current = Optional.of(link);
        link.run(new Turn(clock), event -> {
            if (!(event instanceof LinkEvent.Ended)) {
                out.accept(event);
            }
        });
        current = Optional.empty();
    }

    private void say(Saying why, LinkClock clock, Consumer<LinkEvent> out) {
        if (told.filter(why::equals).isEmpty()) {
            told = Optional.of(why);
            out.accept(new LinkEvent.Trouble(clock.instant(), LinkEvent.Reason.NOT_THERE, why));
        }
    }

    private void pause(LinkClock clock, Instant until) {
        while (!anew
                && clock.instant().isBefore(until)
                && clock.waitUntil(clock.instant().plus(GLANCE))) {
            // A search that is asked for begins at once.
        }
    }

    /** The time in which one sensor is read: over when the wearer wants to search anew. */
    private final class Turn implements LinkClock {

        private final LinkClock clock;

        Turn(LinkClock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }

        @Override
        public boolean waitUntil(Instant moment) {
            pause(clock, moment);
            return !isStopped();
        }

        @Override
        public boolean isStopped() {
            return anew || clock.isStopped();
        }
    }
}
