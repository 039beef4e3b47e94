package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.app.live.view.Past;
import plumbline.coach.Coach;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.Outage;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.Spell;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.time.Timeline;
import plumbline.sitting.BoutSettings;

/** Whatever ends by a fault of ours is seen, said in every face, and begun anew. */
@Execution(ExecutionMode.CONCURRENT)
class WatcherTest {

    private static final Path MORNING = Path.of("samples", "desk-morning.csv.gz");
    private static final double SPEED = 200;

    private final Witness witness = new Witness();
    private final AtomicReference<ZoneId> zone = new AtomicReference<>(ZoneOffset.UTC);
    private Optional<Session> session = Optional.empty();
    private Optional<Thread> runner = Optional.empty();

    @AfterEach
    void quit() throws InterruptedException {
        session.ifPresent(s -> s.wish(new Wish.Quit()));
        if (runner.isPresent()) {
            runner.get().join(Duration.ofSeconds(30).toMillis());
            assertFalse(runner.get().isAlive(), "it stopped");
        }
    }

    @Test
    void aMonitorThatDiesIsSeenSaidAndBegunAnewAndNothingSettledIsLost() throws Exception {
        AtomicInteger notes = new AtomicInteger();
        run(played(), note -> {
            if (note instanceof Note.Settled && notes.incrementAndGet() == 40) {
                throw new StackOverflowError("planted");
            }
        });
        View down = witness.await(v -> v.watching().outage().isPresent());
        assertEquals(
                Outage.Part.MONITOR, down.watching().outage().map(Outage::part).orElseThrow());
        assertEquals(State.DOWN, down.now().link().state());
        assertTrue(down.now().reading().isEmpty(), "what stood there last is not of now");
        View again = witness.await(
                v -> v.watching().outage().isEmpty() && v.watching().times() == 1);
        assertTrue(again.watching().unwatched().compareTo(Duration.ZERO) > 0, again.watching()::toString);
        witness.await(v -> v.now().at().isAfter(start().plusSeconds(2000)));
        assertTrue(
                witness.sentences()
                        .contains("Plumbline has stopped watching, by a fault of its own. It is beginning anew."),
                witness.sentences()::toString);
        assertTrue(
                witness.sentences().stream().anyMatch(s -> s.startsWith("Plumbline watches again.")),
                witness.sentences()::toString);
        Duration gap = longestGap(witness.notes());
        assertTrue(gap.compareTo(Duration.ofSeconds(2)) < 0, () -> "a gap of " + gap);
    }

    @Test
    void aMonitorWhoseEveryStepFailsIsBegunAnew() throws Exception {
        AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);
        run(new Choking(played(), left), note -> {});
        witness.await(v -> v.watching().outage().isPresent());
        left.set(0);
        witness.await(v -> v.watching().outage().isEmpty() && v.now().reading().isPresent());
    }

    @Test
    void oneFaultInAStepEndsNothing() throws Exception {
        AtomicInteger left = new AtomicInteger(1);
        run(new Choking(played(), left), note -> {});
        View view = witness.await(v -> left.get() < 0 && v.now().at().isAfter(start().plusSeconds(300)));
        assertEquals(View.Watching.WELL, view.watching());
    }

    @Test
    void aFaceOrACarerThatFailsHarmsNobodyElse() throws Exception {
        run(played(), note -> {
            throw new IllegalStateException("planted");
        });
        View view = witness.await(v -> v.now().at().isAfter(start().plusSeconds(1200)));
        assertEquals(View.Watching.WELL, view.watching());
    }

    @Test
    void aReaderThatDiesIsBegunAnew() throws Exception {
        run(State.READING, new Stumbling(played(), 2));
        witness.await(v -> v.watching()
                .outage()
                .filter(o -> o.part() == Outage.Part.READER)
                .isPresent());
        View view = witness.await(
                v -> v.watching().outage().isEmpty() && v.now().reading().isPresent());
        assertEquals(2, view.watching().times());
    }

    @Test
    void aRecordingThatCannotBeReadOnEndsTheRun() throws Exception {
        run(new Stumbling(played(), 1), note -> {});
        witness.await(v -> v.watching().outage().isPresent());
        runner.orElseThrow().join(Duration.ofSeconds(30).toMillis());
        assertFalse(runner.orElseThrow().isAlive());
    }

    @Test
    void whatEarlierRunsLeftIsJoinedOnceItCanBeRead() throws Exception {
        AtomicBoolean there = new AtomicBoolean();
        List<Spell> joined = new CopyOnWriteArrayList<>();
        Origin origin = new Origin() {
            @Override
            public boolean isThere() {
                return there.get();
            }

            @Override
            public Past past(Instant now, ZoneId in, List<Spell> watched) {
                joined.addAll(watched);
                return new Past(Past.NOTHING.carried(), List.of(), List.of(), watched, List.of());
            }
        };
        run(plan(played(), note -> {}, Optional.empty(), origin));
        witness.await(v -> v.now().at().isAfter(start().plusSeconds(300)));
        there.set(true);
        View view = witness.await(v -> v.now().at().isAfter(start().plusSeconds(300))
                && !joined.isEmpty()
                && v.now().at().isAfter(end(joined).plusSeconds(60)));
        assertEquals(View.Watching.WELL, view.watching());
        assertTrue(end(joined).isAfter(start().plusSeconds(200)), () -> "joined up to " + end(joined));
        Duration gap = longestGap(witness.notes());
        assertTrue(gap.compareTo(Duration.ofSeconds(2)) < 0, () -> "a gap of " + gap);
    }

    private static Instant end(List<Spell> spells) {
        return spells.get(spells.size() - 1).end();
    }

    @Test
    void followsTheWearerIntoAnotherZone() throws Exception {
        run(played(), note -> {});
        witness.await(v -> v.zone().equals(ZoneOffset.UTC) && v.now().reading().isPresent());
        zone.set(ZoneId.of("Asia/Tokyo"));
        View view = witness.await(v -> v.zone().equals(ZoneId.of("Asia/Tokyo")));
        assertEquals(View.Watching.WELL, view.watching());
        Duration gap = longestGap(witness.notes());
        assertTrue(gap.compareTo(Duration.ofSeconds(2)) < 0, () -> "a gap of " + gap);
    }

    @Test
    @Tag("long")
    void aMonitorThatIsStuckIsLeftBehind() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        AtomicInteger notes = new AtomicInteger();
        run(played(), note -> {
            if (note instanceof Note.Settled && notes.incrementAndGet() == 40) {
                await(never);
            }
        });
        witness.patience(Duration.ofMinutes(3));
        witness.await(v -> v.watching().outage().isPresent());
        witness.await(v -> v.watching().outage().isEmpty());
        never.countDown();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Link link, Consumer<Note> also) throws InterruptedException {
        run(plan(link, also, Optional.of(Past.NOTHING), Origin.NOTHING));
    }

    private void run(State good, Link link) {
        run(plan(good, link, note -> {}, Optional.of(Past.NOTHING), Origin.NOTHING));
    }

    private void run(Session.Plan plan) {
        Session made = new Session(plan, witness, new Notices(witness));
        session = Optional.of(made);
        Thread thread = new Thread(() -> {
            try {
                made.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        runner = Optional.of(thread);
        thread.start();
    }

    private Session.Plan plan(Link link, Consumer<Note> also, Optional<Past> past, Origin origin) {
        return plan(State.PLAYING, link, also, past, origin);
    }

    private Session.Plan plan(State good, Link link, Consumer<Note> also, Optional<Past> past, Origin origin) {
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "a-stretch");
        return new Session.Plan(
                link,
                good,
                HostClock.fast(start(), SPEED),
                setup,
                setup::coach,
                zone::get,
                past,
                origin,
                Optional.empty(),
                id -> new Offer(id, "First step.", false),
                also,
                (wish, of) -> {});
    }

    /** The longest time between two settled spells that nobody has told of. */
    private static Duration longestGap(List<Note> notes) {
        List<Spell> spells = new ArrayList<>();
        notes.forEach(note -> {
            if (note instanceof Note.Settled settled) {
                spells.add(settled.spell());
            }
        });
        assertTrue(spells.size() > 10, spells::toString);
        Duration longest = Duration.ZERO;
        for (int i = 1; i < spells.size(); i++) {
            Duration gap =
                    Duration.between(spells.get(i - 1).end(), spells.get(i).start());
            assertFalse(gap.isNegative(), "no minute twice");
            longest = gap.compareTo(longest) > 0 ? gap : longest;
        }
        return longest;
    }

    private static Instant start() {
        return Playback.firstSample(new RecordingLink(MORNING, Pace.AT_ONCE, Instant.EPOCH))
                .orElseThrow();
    }

    private static Link played() {
        return new RecordingLink(MORNING, Pace.BY_THE_CLOCK, Instant.EPOCH);
    }

    /** As the link within, until something is planted. */
    private static class Around implements Link {

        final Link within;

        Around(Link within) {
            this.within = within;
        }

        @Override
        public String name() {
            return within.name();
        }

        @Override
        public Decoder decoder() {
            return within.decoder();
        }

        @Override
        public Timeline timeline() {
            return within.timeline();
        }

        @Override
        public boolean send(ByteBuffer command) {
            return false;
        }

        @Override
        public void run(LinkClock clock, Consumer<LinkEvent> out) {
            within.run(clock, out);
        }
    }

    /** A link whose reader falls over at its first events, some times. */
    private static final class Stumbling extends Around {

        private final AtomicInteger left;

        Stumbling(Link link, int times) {
            super(link);
            this.left = new AtomicInteger(times);
        }

        @Override
        public void run(LinkClock clock, Consumer<LinkEvent> out) {
            if (left.getAndDecrement() > 0) {
                throw new IllegalStateException("planted");
            }
            within.run(clock, out);
        }
    }

    /** A link whose decoder falls over at some chunks after the first, which holds the head of the recording. */
    private static final class Choking extends Around {

        private final AtomicInteger left;

        Choking(Link link, AtomicInteger left) {
            super(link);
            this.left = left;
        }

        @Override
        public Decoder decoder() {
            Decoder decoder = within.decoder();
            AtomicBoolean begun = new AtomicBoolean();
            return new Decoder() {
                @Override
                public List<Heard> feed(ByteBuffer bytes) {
                    if (begun.getAndSet(true) && left.getAndDecrement() > 0) {
                        throw new IllegalStateException("planted");
                    }
                    return decoder.feed(bytes);
                }

                @Override
                public List<Heard> reset() {
                    return decoder.reset();
                }

                @Override
                public long messages() {
                    return decoder.messages();
                }
            };
        }
    }
}
