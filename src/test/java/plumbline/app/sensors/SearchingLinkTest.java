package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.Search.Found;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.text.example.Learnt;
import plumbline.sensor.time.Timeline;

/** A search in the window, with ports that are made up. */
@Timeout(60)
@Execution(ExecutionMode.CONCURRENT)
class SearchingLinkTest {

    private static final Finding.Sensor RAZOR = new Finding.Sensor(57_600, Protocol.RAZOR, "");
    private static final Finding.Sensor OURS = new Finding.Sensor(115_200, Protocol.PLUMBLINE, "");

    private final HostClock clock = HostClock.system();
    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final List<Boolean> searches = new CopyOnWriteArrayList<>();
    private final Deque<Found> finds = new ArrayDeque<>();
    private final List<Link> texts = new CopyOnWriteArrayList<>();
    private final List<Learnt> kept = new CopyOnWriteArrayList<>();
    private final SearchingLink link = new SearchingLink(PlumblineDecoder::new, new Search() {
        @Override
        public Found find(LinkClock by, boolean anew) {
            searches.add(anew);
            return finds.size() > 1 ? finds.remove() : finds.element();
        }

        @Override
        public Link link(String port, Finding.Sensor seen) {
            return new Cable(port + " " + seen.baud());
        }

        @Override
        public Optional<Link> text(LinkClock by) {
            return texts.stream().findFirst();
        }

        @Override
        public void keep(Learnt learnt) {
            kept.add(learnt);
        }
    });
    private final Thread reader = new Thread(() -> link.run(clock, event -> said.add(words(event))));

    /** Says that it is open, and nothing more until it is to stop. */
    private record Cable(String name) implements Link {

        @Override
        public Decoder decoder() {
            return new PlumblineDecoder();
        }

        @Override
        public Timeline timeline() {
            return Timeline.live();
        }

        @Override
        public void run(LinkClock by, Consumer<LinkEvent> out) {
            out.accept(new LinkEvent.Opened(by.instant()));
            while (by.waitUntil(by.instant().plusSeconds(60))) {
                out.accept(new LinkEvent.Silent(by.instant(), by.instant()));
            }
            out.accept(new LinkEvent.Ended(by.instant()));
        }

        @Override
        public boolean send(ByteBuffer command) {
            return true;
        }
    }

    private String words(LinkEvent event) {
        if (event instanceof LinkEvent.Trouble trouble) {
            return trouble.reason() + " " + trouble.sentence();
        }
        if (event instanceof LinkEvent.Several several) {
            return "which of " + several.sensors().keySet().stream().sorted().toList();
        }
        return event.getClass().getSimpleName() + " " + link.name();
    }

    private void searches(Found... found) {
        finds.addAll(Arrays.asList(found));
        reader.start();
    }

    private String next() throws InterruptedException {
        return String.valueOf(said.poll(30, TimeUnit.SECONDS));
    }

    @AfterEach
    void stop() throws InterruptedException {
        clock.stop();
        reader.join(Duration.ofSeconds(10).toMillis());
        assertFalse(reader.isAlive(), "it stopped");
    }

    @Test
    void looksUntilThereIsASensorAndSaysOnceWhatIsWrong() throws InterruptedException {
        searches(
                new Found.Nothing(Saying.asItIs("Nothing there.")),
                new Found.Nothing(Saying.asItIs("COM1: nothing comes.")),
                new Found.Nothing(Saying.asItIs("COM1: nothing comes.")),
                new Found.Sensor(new Cable("COM5")));
        assertEquals("NOT_THERE Nothing there.", next());
        assertEquals("NOT_THERE COM1: nothing comes.", next());
        assertEquals("Opened COM5", next());
        assertEquals(List.of(false, false, false, false), searches);
    }

    @Test
    void asksWhichOfSeveralIsWornAndReadsThatOne() throws InterruptedException {
        searches(new Found.Several(Map.of("COM5", OURS, "COM7", RAZOR)));
        assertEquals("which of [COM5, COM7]", next());
        link.wear("COM9");
        link.wear("COM7");
        assertEquals("Opened COM7 57600", next());
    }

    @Test
    void letsGoOfTheSensorAndSearchesAnewWhenTheWearerWantsAnother() throws InterruptedException {
        searches(new Found.Sensor(new Cable("COM5")), new Found.Several(Map.of("COM5", OURS, "COM7", RAZOR)));
        assertEquals("Opened COM5", next());
        link.searchAnew();
        assertEquals("NOT_THERE Listening to all ports for a sensor.", next());
        assertEquals("which of [COM5, COM7]", next());
        link.wear("COM5");
        assertEquals("Opened COM5 115200", next());
        assertEquals(List.of(false, true), searches);
    }

    @Test
    void searchesAnewAlsoWhileTheChoiceIsOpen() throws InterruptedException {
        searches(new Found.Several(Map.of("COM5", OURS, "COM7", RAZOR)), new Found.Sensor(new Cable("COM7")));
        assertEquals("which of [COM5, COM7]", next());
        link.searchAnew();
        assertEquals("NOT_THERE Listening to all ports for a sensor.", next());
        assertEquals("Opened COM7", next());
    }

    /** A board in a hand: level for 6.6 s, forward and left for about 3, and level again; its own clock goes as fast as it can. */
    private record Tipped(String name) implements Link {

        @Override
        public Decoder decoder() {
            return new PlumblineDecoder();
        }

        @Override
        public Timeline timeline() {
            return Timeline.live();
        }

        @Override
        public void run(LinkClock by, Consumer<LinkEvent> out) {
            Instant begun = by.instant();
            while (!by.isStopped()) {
                double t = Duration.between(begun, by.instant()).toMillis() / 1000.0;
                double forward = t > 6.6 && t < 9.4 ? 0.8 : 0;
                double left = t > 9.4 && t < 12.6 ? 0.9 : 0;
                String line = String.format(
                        Locale.ROOT,
                        "%.3f;%.3f;%.3f\n",
                        -Math.sin(forward),
                        -Math.sin(left),
                        Math.cos(forward) * Math.cos(left));
                out.accept(
                        new LinkEvent.Chunk(by.instant(), ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII))));
                by.waitUntil(by.instant().plusMillis(20));
            }
        }

        @Override
        public boolean send(ByteBuffer command) {
            return false;
        }
    }

    @Test
    void learnsByExampleKeepsItAndSearchesOn() throws InterruptedException {
        texts.add(new Tipped("COM3"));
        searches(new Found.Sensor(new Cable("COM5")));
        assertEquals("Opened COM5", next());
        link.showByExample();
        String said = next();
        assertEquals("Example ", said, "how it begins is seen before a port is found");
        while (said.startsWith("Example")) {
            said = next();
        }
        assertEquals("NOT_THERE Learnt, and kept in the settings: sensor.columns is ax, ay, az.", said);
        assertEquals(List.of("ax", "ay", "az"), kept.get(0).columns());
        assertEquals("Opened COM5", next());
    }

    @Test
    void theLessonIsOverWhenTheWearerCancelsIt() throws InterruptedException {
        texts.add(new Cable("COM3"));
        searches(new Found.Sensor(new Cable("COM5")));
        assertEquals("Opened COM5", next());
        link.showByExample();
        assertEquals("Example ", next());
        link.stopExample();
        String said = next();
        while (said.startsWith("Example")) {
            said = next();
        }
        assertEquals("NOT_THERE Stopped; nothing was learnt.", said);
        assertEquals("Opened COM5", next());
        assertEquals(List.of(), kept);
    }

    @Test
    void saysWhereThereIsNothingToBeShownByExample() throws InterruptedException {
        searches(new Found.Sensor(new Cable("COM5")));
        assertEquals("Opened COM5", next());
        link.showByExample();
        assertEquals("Example ", next());
        assertEquals("NOT_THERE On no port comes a text with numbers in it that could be shown by example.", next());
        assertEquals("Opened COM5", next());
    }

    @Test
    void endsWithinTheStopWhileItAsks() throws InterruptedException {
        searches(new Found.Several(Map.of("COM5", OURS, "COM7", RAZOR)));
        assertEquals("which of [COM5, COM7]", next());
        clock.stop();
        assertEquals("Ended ", next());
    }
}
