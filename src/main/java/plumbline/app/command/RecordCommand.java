package plumbline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.line.Feed;
import plumbline.app.line.HostClock;
import plumbline.device.LinkEvent;
import plumbline.device.Recorder;
import plumbline.device.SerialLink;

/** {@code plumbline record}: writes down what the sensor says. */
@Command(
        name = "record",
        mixinStandardHelpOptions = true,
        description = "Writes what the sensor says to a recording, until Ctrl-C.")
final class RecordCommand implements Callable<Integer> {

    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);
    private static final long TELL_EVERY_NANOS = Duration.ofSeconds(2).toNanos();

    @Mixin
    private final SensorPort port = new SensorPort();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "A new file, .csv or .csv.gz.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Path output;

    @Option(names = "--minutes", paramLabel = "M", description = "Stop by itself after so many minutes.")
    private @Nullable Double minutes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    private long toldAtNanos = System.nanoTime();

    @Override
    public Integer call() throws Failure {
        if (minutes != null) {
            Bounds.check(spec, "--minutes", minutes, 0.01, 60 * 24 * 31);
        }
        SensorPort.prepare();
        SerialLink link = port.link(Home.settings());
        HostClock clock = HostClock.system();
        try {
            Recorder recorder = Recorder.create(output);
            CountDownLatch done = new CountDownLatch(1);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(clock, done), "stopping"));
            if (minutes != null) {
                stopAt(clock, clock.instant().plusMillis(Math.round(minutes * 60_000)));
            }
            try {
                record(link, clock, recorder);
            } finally {
                done.countDown();
            }
        } catch (IOException e) {
            throw new Failure(Plumbline.FAILED, String.valueOf(e.getMessage()));
        }
        return 0;
    }

    private void record(SerialLink link, HostClock clock, Recorder recorder) throws Failure {
        PrintWriter err = spec.commandLine().getErr();
        String[] wrong = {""};
        Feed feed = new Feed(
                link,
                timed -> recorder.on(timed).ifPresent(sentence -> {
                    wrong[0] = sentence;
                    clock.stop();
                }));
        link.run(clock, event -> {
            feed.on(event);
            if (event instanceof LinkEvent.Trouble trouble) {
                err.println("record: " + trouble.sentence());
            } else if (event instanceof LinkEvent.Silent) {
                err.println("record: " + link.name() + " is open, but nothing comes");
            }
            tell(feed.counts(), err);
        });
        recorder.close().ifPresent(sentence -> wrong[0] = sentence);
        if (!wrong[0].isEmpty()) {
            throw new Failure(Plumbline.FAILED, wrong[0]);
        }
        err.println(counted(feed.counts()));
    }

    private static void stopAt(HostClock clock, Instant end) {
        Thread timer = new Thread(
                () -> {
                    clock.waitUntil(end);
                    clock.stop();
                },
                "minutes");
        timer.setDaemon(true);
        timer.start();
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
