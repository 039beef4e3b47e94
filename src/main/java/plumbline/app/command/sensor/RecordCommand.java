package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.app.home.Bounds;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.EnduringLink;
import plumbline.app.sensors.RememberingLink;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkEvent;

/** {@code plumbline record}: writes down what the sensor says. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Writes what the sensor says to a recording, until Ctrl-C.")
public final class RecordCommand implements Callable<Integer> {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);
    private static final long TELL_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    @Mixin
    private final SensorPort port = new SensorPort();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A new file, .csv or .csv.gz.")
    private @Nullable Path output;

    @Option(
            names = "--raw",
            paramLabel = "FILE",
            description = "Keep the bytes as they come in a new file, too or instead; 'decode' reads it.")
    private @Nullable Path raw;

    @Option(names = "--minutes", paramLabel = "M", description = "Stop by itself after so many minutes.")
    private @Nullable Double minutes;

    @Option(names = "--wait", description = "Wait for the port where there is none yet. Standard: end with the code 3.")
    private boolean wait;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    private long toldAtNanos = System.nanoTime();

    @Override
    public Integer call() throws Failure, InterruptedException {
        if (minutes != null) {
            Bounds.check(spec, "--minutes", minutes, 0.01, 60 * 24 * 31);
        }
        if (output == null && raw == null) {
            throw new ParameterException(spec.commandLine(), "name a file with --output, or with --raw, or both");
        }
        if (!wait) {
            port.requireThere(Home.settings());
        }
        RememberingLink link = port.link(Home.settings(), spec.commandLine().getErr());
        HostClock clock = HostClock.system();
        try {
            Tape tape = Tape.create(Optional.ofNullable(output), Optional.ofNullable(raw));
            CountDownLatch done = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(clock, done), "stopping"));
            if (minutes != null) {
                stopAt(clock, clock.instant().plusMillis(Math.round(minutes * 60_000)));
            }
            try {
                record(new EnduringLink(link), clock, tape);
            } finally {
                done.countDown();
            }
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private void record(Link link, HostClock clock, Tape tape) throws Failure {
        PrintWriter err = spec.commandLine().getErr();
        Feed feed = new Feed(link, tape::on);
        List<String> hopeless = new ArrayList<>();
        link.run(clock, event -> {
            tape.on(event);
            feed.on(event);
            say(link, event, err);
            tell(feed.counts(), err);
            if (event instanceof LinkEvent.Trouble trouble && trouble.isForGood()) {
                hopeless.add(FindingWords.of(trouble));
                clock.stop();
            }
            if (tape.isBroken()) {
                clock.stop();
            }
        });
        Optional<String> wrong = tape.close();
        if (!hopeless.isEmpty()) {
            discard();
            throw new Failure(Failure.NO_SENSOR, hopeless.get(0));
        }
        if (wrong.isPresent()) {
            throw new Failure(Failure.FAILED, wrong.get());
        }
        err.println(counted(feed.counts()));
    }

    /** Nothing was written that anybody would want. */
    private void discard() {
        for (Path file : Stream.of(Optional.ofNullable(output), Optional.ofNullable(raw))
                .flatMap(Optional::stream)
                .toList()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                Logger.warn(left, "{} is left empty", file);
            }
        }
    }

    private static void say(Link link, LinkEvent event, PrintWriter err) {
        if (event instanceof LinkEvent.Trouble trouble && !trouble.isForGood()) {
            err.println("record: " + FindingWords.of(trouble));
        } else if (event instanceof LinkEvent.Silent) {
            err.println("record: " + link.name() + " is open, but nothing comes");
        } else if (event instanceof LinkEvent.Tuned tuned) {
            err.println("record: " + link.name() + " is "
                    + FindingWords.of(new Finding.Sensor(tuned.baud(), tuned.protocol(), tuned.detail())));
        }
    }

    private static void stopAt(HostClock clock, Instant end) {
        new Daemon("minutes").execute(() -> {
            clock.waitUntil(end);
            clock.stop();
        });
    }

    /** Ctrl-C: the process waits until the recording is closed. */
    private static void stop(HostClock clock, CountDownLatch done) {
        clock.stop();
        try {
            if (!done.await(STOP_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                Logger.warn("the recording was not closed in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Feed.Counts counts, PrintWriter err) {
        if (System.nanoTime() - toldAtNanos > TELL_EVERY_NANOS) {
            toldAtNanos = System.nanoTime();
            err.println(counted(counts));
        }
    }

    private static String counted(Feed.Counts counts) {
        return String.format(
                Locale.ROOT,
                "%d samples, %d lost, %d garbled bytes",
                counts.samples(),
                counts.lost(),
                counts.garbledBytes());
    }
}
