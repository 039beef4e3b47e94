package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.command.days.Days;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.history.History;
import plumbline.history.writing.Entry;
import plumbline.posture.calibration.Calibration;
import plumbline.posture.calibration.Outcome;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Saying;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/** {@code plumbline calibrate}: two poses and ten steps, from which the wearer's own slouch is known. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description = {
            "Learns your own tall and slumped sitting, in a minute: sit tall, sit slumped, walk ten steps.",
            "'plumbline run' uses it from then on. Without it Plumbline learns from how you sit."
        },
        footer = {"", "Begin seated, with the sensor strapped on as you will wear it."})
public final class CalibrateCommand implements Callable<Integer> {

    @Mixin
    private final SensorPort port = new SensorPort();

    @Option(
            names = "--recording",
            paramLabel = "FILE",
            description = "Take it from a recording of these three instead of from the sensor.")
    private @Nullable Path recording;

    @Option(names = "--try", description = "Only say how good it is; keep what was known before.")
    private boolean only;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    private final Calibration calibration = Calibration.inOneGo();

    @Override
    public Integer call() throws Failure, InterruptedException {
        FindingWords words = FindingWords.of(Home.settings());
        HostClock clock = HostClock.system();
        if (only) {
            learn(link(), words, clock);
            return 0;
        }
        try (History history = Days.open(
                        clock,
                        health -> spec.commandLine().getErr().println("calibrate: " + words.say(health.saying())))
                .history()) {
            BodyFrame frame = learn(link(), words, clock);
            boolean kept = history.writer().offer(List.of(new Entry.Learnt(frame)))
                    && history.writer().commit();
            if (!kept) {
                throw words.failure(
                        Failure.FAILED, Saying.of("calibration.unkept", "what was learnt could not be kept."));
            }
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
        spec.commandLine()
                .getOut()
                .println(words.say(Saying.of("calibration.kept", "Kept. 'plumbline run' goes by it from now on.")));
        return 0;
    }

    private Link link() throws Failure, InterruptedException {
        if (recording != null) {
            return new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH);
        }
        return port.link(Home.settings(), spec.commandLine().getErr());
    }

    private BodyFrame learn(Link link, FindingWords words, HostClock clock) throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        CalibrationTalk talk = new CalibrationTalk(words, out, recording == null);
        Feed feed = new Feed(link, timed -> take(timed, talk, clock));
        String[] trouble = {""};
        link.run(clock, event -> {
            feed.on(event);
            if (event instanceof LinkEvent.Trouble told) {
                trouble[0] = words.of(told);
                if (told.isForGood()) {
                    clock.stop();
                }
                spec.commandLine().getErr().println("calibrate: " + trouble[0]);
            } else if (event instanceof LinkEvent.Silent) {
                spec.commandLine().getErr().println("calibrate: " + words.say(FindingWords.silent(link)));
            }
        });
        Optional<Outcome> outcome = calibration.outcome();
        if (outcome.isEmpty()) {
            String why = feed.signs()
                    .unreadable()
                    .map(u -> words.say(u.saying().asSentence()))
                    .orElse(trouble[0]);
            String ended =
                    words.say(Saying.of("calibration.ended", "%s ended before the calibration was done.", link.name()));
            throw new Failure(recording == null ? Failure.NO_SENSOR : Failure.FAILED, (ended + " " + why).strip());
        }
        Saying came = outcome.get().saying();
        Optional<BodyFrame> frame = outcome.get().frame();
        if (frame.isEmpty()) {
            throw words.failure(Failure.FAILED, Saying.of("calibration.refused", "%1$s Nothing was kept.", came));
        }
        FindingWords.lines(words.say(came)).forEach(out::println);
        return frame.get();
    }

    private void take(Timed timed, CalibrationTalk talk, HostClock clock) {
        if (timed instanceof Placed placed && calibration.outcome().isEmpty()) {
            talk.on(calibration.on(placed));
            calibration.outcome().ifPresent(done -> clock.stop());
        }
    }
}
