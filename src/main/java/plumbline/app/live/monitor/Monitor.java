package plumbline.app.live.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.device.LinkEvent;
import plumbline.line.Line;
import plumbline.line.Sighting;

/**
 * The live loop: the one thread that owns feed and line. All others send it {@link Input}s and get immutable values.
 *
 * <p>It sleeps until something comes, or until the line wants to be called, or until the next look is due.
 */
public final class Monitor implements Runnable {

    /** How often a terminal gets a fresh view; twice a second is as fast as a word on a screen is read. */
    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    /**
     * When the host's clock jumps, it was set or the machine slept. The samples tell which: the timeline believes a set
     * clock after 5 s of them. Until then the line lives by the samples alone.
     */
    private static final Duration JUMP_DOUBT = Duration.ofSeconds(10);

    /** A jump is a difference between the wall clock and the monotonic one of more than this between two turns. */
    private static final Duration JUMP = Duration.ofMillis(1500);

    /** After a fault of ours the line is left alone for this long, so that a lasting one does not fill the log. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** So many turns that fail one after the other are no matter of one input: the line itself is at fault. */
    private static final int FAULTS_IN_A_ROW = 5;

    private final boolean patient;
    private final Inbox inbox;
    private final HostClock clock;
    private final Line line;
    private final Feed feed;
    private final Consumer<Monitor> look;
    private Duration lookEvery = LOOK_EVERY;
    private long lookedAtNanos = System.nanoTime();
    private long turnedAtNanos = System.nanoTime();
    private long doubtUntilNanos = turnedAtNanos;
    private long restUntilNanos = turnedAtNanos;
    private Instant turnedAt;
    private int faults;
    private boolean stopped;
    private volatile long atWorkNanos = turnedAtNanos;
    private volatile boolean retired;
    private volatile boolean closed;

    /**
     * A monitor to be run on the thread "monitor".
     *
     * @param inbox what is sent to it; a monitor that takes its place goes on with the same
     * @param look is called now and then on the monitor's thread, to make of line and feed what a screen shows
     */
    public Monitor(HostClock clock, Line line, Feed feed, Inbox inbox, Consumer<Monitor> look) {
        this.inbox = inbox;
        this.clock = clock;
        this.line = line;
        this.feed = feed;
        this.look = look;
        this.patient = inbox.isPatient();
        this.turnedAt = clock.instant();
    }

    /** How often a view is made from now on; only for use on the monitor's own thread. */
    public void lookEvery(Duration every) {
        lookEvery = every;
    }

    /** Chunks of bytes that were dropped since it could not follow. */
    public long droppedChunks() {
        return inbox.dropped();
    }

    /** The line; only for use on the monitor's own thread. */
    public Line line() {
        return line;
    }

    /** The feed; only for use on the monitor's own thread. */
    public Feed feed() {
        return feed;
    }

    /** How long ago it last did anything, by the clock of the run; may be asked from any thread. */
    public Duration idle() {
        return clock.shown(Duration.ofNanos(System.nanoTime() - atWorkNanos));
    }

    /** Another monitor takes its place: whatever it is still doing, nothing of it counts any more. From any thread. */
    public void retire() {
        retired = true;
    }

    /** Whether it has passed on all that was open before it ended; may be asked once its thread has. */
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void run() {
        try {
            while (!stopped && !retired && !Thread.currentThread().isInterrupted()) {
                turn();
            }
        } finally {
            close();
        }
    }

    private void turn() {
        Optional<Input> input = inbox.poll(patience());
        atWorkNanos = System.nanoTime();
        try {
            watchForJumps();
            input.ifPresent(this::take);
            if (isPast(restUntilNanos)) {
                line.advance(now());
            }
            lookIfDue();
            faults = 0;
        } catch (RuntimeException e) {
            // A fault of ours in one step must not end a day of watching.
            Logger.error(e, "step failed on {}", input.map(Input::word));
            restUntilNanos = System.nanoTime() + REST.toNanos();
            if (++faults == FAULTS_IN_A_ROW) {
                throw new IllegalStateException(faults + " steps in a row failed", e);
            }
        }
    }

    /** Passes on what is open, also where it ends by a fault: then as far as that is possible. */
    private void close() {
        if (retired) {
            return;
        }
        try {
            watchForJumps();
            line.close(now());
            look.accept(this);
            closed = true;
        } catch (RuntimeException e) {
            Logger.error(e, "the line could not be closed");
        }
    }

    private void watchForJumps() {
        long nanos = System.nanoTime();
        Instant wall = clock.instant();
        Duration lived = clock.shown(Duration.ofNanos(nanos - turnedAtNanos));
        if (Duration.between(turnedAt.plus(lived), wall).abs().compareTo(JUMP) > 0) {
            doubtUntilNanos = nanos + JUMP_DOUBT.toNanos();
        }
        turnedAtNanos = nanos;
        turnedAt = wall;
    }

    /** As long as samples come that tell another time than the clock, they have not told yet what happened to it. */
    private void doubtOn() {
        if (!isPast(doubtUntilNanos)
                && Duration.between(line.now(), turnedAt).abs().compareTo(JUMP) > 0) {
            doubtUntilNanos = System.nanoTime() + JUMP_DOUBT.toNanos();
        }
    }

    /**
     * The clock, unless there is doubt in it, or bytes are still waiting. A recording tells the time by its samples: at many
     * times the speed of life the clock would run ahead of them.
     */
    private Instant now() {
        boolean byTheClock = !patient && isPast(doubtUntilNanos) && inbox.isEmpty();
        // As it was seen when jumps were looked for: it may have been set since.
        return byTheClock ? turnedAt : line.now();
    }

    private static boolean isPast(long nanos) {
        return System.nanoTime() - nanos >= 0;
    }

    private void take(Input input) {
        if (input instanceof Input.Came came) {
            long samples = feed.counts().samples();
            feed.on(came.event());
            if (feed.counts().samples() > samples) {
                doubtOn();
            }
            if (patient && came.event() instanceof LinkEvent.Silent) {
                line.advance(line.now().plus(Sighting.SILENCE).plusMillis(1));
            }
        } else if (input instanceof Input.Said said) {
            line.said(now(), said.answer());
            lookedAtNanos -= lookEvery.toNanos();
        } else if (input instanceof Input.Corrected corrected) {
            line.corrected(now(), corrected.posture());
            lookedAtNanos -= lookEvery.toNanos();
        } else if (input instanceof Input.Do something) {
            something.task().run();
        } else {
            stopped = true;
        }
    }

    private Duration patience() {
        Duration least = lookEvery.minusNanos(System.nanoTime() - lookedAtNanos);
        boolean callable = !patient && isPast(doubtUntilNanos) && isPast(restUntilNanos);
        Optional<Instant> deadline = callable ? line.deadline() : Optional.empty();
        if (deadline.isPresent()) {
            Duration called = clock.real(deadline.get());
            least = called.compareTo(least) < 0 ? called : least;
        }
        return least.isNegative() ? Duration.ZERO : least;
    }

    private void lookIfDue() {
        if (System.nanoTime() - lookedAtNanos >= lookEvery.toNanos()) {
            lookedAtNanos = System.nanoTime();
            look.accept(this);
        }
    }
}
