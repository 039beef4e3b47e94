package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import plumbline.device.recording.Recorder;
import plumbline.sensor.Saying;

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
            description = "A new file: .csv, .csv.gz, or .plm, which is packed.")
    private @Nullable Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "csv, or bin: packed, a tenth of the bytes. Standard: as the name of the file ends.")
    private @Nullable Format format;

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

    /** How samples are written down. */
    private enum Format {
        CSV,
        BIN
    }

    private long toldAtNanos = System.nanoTime();

    @Override
    public Integer call() throws Failure, InterruptedException {
        if (minutes != null) {
            Bounds.check(spec, "--minutes", minutes, 0.01, 60 * 24 * 31);
        }
        if (output == null && raw == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    FindingWords.of(Home.settings())
                            .say(Saying.of("record.nowhere", "name a file with --output, or with --raw, or both")));
        }
        if (!wait) {
            port.requireThere(Home.settings());
        }
        RememberingLink link = port.link(Home.settings(), spec.commandLine().getErr());
        FindingWords words = FindingWords.of(Home.settings());
        HostClock clock = HostClock.system();
        try {
            Tape tape = Tape.create(Optional.ofNullable(output), packed(), Optional.ofNullable(raw));
            CountDownLatch done = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(clock, done), "stopping"));
            if (minutes != null) {
                stopAt(clock, clock.instant().plusMillis(Math.round(minutes * 60_000)));
            }
            try {
                record(new EnduringLink(link), clock, tape, words);
            } finally {
                done.countDown();
            }
        } catch (IOException e) {
            throw words.failure(Failure.FAILED, Saying.of(e));
        }
        return 0;
    }

    private boolean packed() {
        return format == null ? output != null && Recorder.isPacked(output) : format == Format.BIN;
    }

    private void record(Link link, HostClock clock, Tape tape, FindingWords words) throws Failure {
        PrintWriter err = spec.commandLine().getErr();
        Feed feed = new Feed(link, tape::on);
        List<String> hopeless = new ArrayList<>();
        link.run(clock, event -> {
            tape.on(event);
            feed.on(event);
            say(link, event, words);
            tell(feed.counts(), words);
            if (event instanceof LinkEvent.Trouble trouble && trouble.isForGood()) {
                hopeless.add(words.of(trouble));
                clock.stop();
            }
            if (tape.isBroken()) {
                clock.stop();
            }
        });
        Optional<Saying> wrong = tape.close();
        if (!hopeless.isEmpty()) {
            discard();
            throw new Failure(Failure.NO_SENSOR, hopeless.get(0));
        }
        if (wrong.isPresent()) {
            throw words.failure(Failure.FAILED, wrong.get());
        }
        err.println(words.say(counted(feed.counts())));
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

    private void say(Link link, LinkEvent event, FindingWords words) {
        PrintWriter err = spec.commandLine().getErr();
        if (event instanceof LinkEvent.Trouble trouble && !trouble.isForGood()) {
            err.println("record: " + words.of(trouble));
        } else if (event instanceof LinkEvent.Silent) {
            err.println("record: " + words.say(FindingWords.silent(link)));
        } else if (event instanceof LinkEvent.Tuned tuned) {
            String found = words.of(new Finding.Sensor(tuned.baud(), tuned.protocol(), tuned.detail()));
            err.println("record: " + words.say(Saying.of("record.found", "%s is %s", link.name(), found)));
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

    private void tell(Feed.Counts counts, FindingWords words) {
        if (System.nanoTime() - toldAtNanos > TELL_EVERY_NANOS) {
            toldAtNanos = System.nanoTime();
            spec.commandLine().getErr().println(words.say(counted(counts)));
        }
    }

    private static Saying counted(Feed.Counts counts) {
        return Saying.of(
                "record.counts",
                "%d samples, %d lost, %d garbled bytes",
                counts.samples(),
                counts.lost(),
                counts.garbledBytes());
    }
}
