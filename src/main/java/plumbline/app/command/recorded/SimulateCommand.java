package plumbline.app.command.recorded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Bounds;
import plumbline.app.home.Failure;
import plumbline.device.pretend.PretendRecording;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;

/** {@code plumbline simulate}: a recording of a pretend wearer, with the truth beside it. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Writes a recording of a pretend wearer, and beside it the labels of what they really did.")
public final class SimulateCommand implements Callable<Integer> {

    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Option(
            names = "--hours",
            paramLabel = "H",
            defaultValue = "8.5",
            description = "How long. Standard: ${DEFAULT-VALUE}; 168 is a week with evenings and nights.")
    private double hours;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "The same seed makes the same wearer and day. Standard: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--rate",
            paramLabel = "HZ",
            defaultValue = "50",
            description = "Samples a second, 10 to 200. Standard: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(names = "--any-mounting", description = "Strap the sensor on in a way that the seed decides.")
    private boolean anyMounting;

    @Option(names = "--no-gyroscope", description = "A sensor without a gyroscope.")
    private boolean noGyroscope;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "A new file: .csv, .csv.gz or .plm. Standard: simulated-SEED.csv.gz here.")
    private @Nullable Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Bounds.check(spec, "--hours", hours, 0.01, 24 * 365);
        Bounds.check(spec, "--rate", rate, 10, 200);
        Path file = output == null ? Path.of("simulated-" + seed + ".csv.gz") : output;
        PretendSensor sensor = PretendSensor.USUAL.at(rate);
        sensor = noGyroscope ? sensor.withoutGyroscope() : sensor;
        sensor = anyMounting ? sensor.mounted(Rotation.any(new Random(seed))) : sensor;
        ZoneId zone = ZoneId.systemDefault();
        Instant morning = LocalDate.now(zone).atTime(MORNING).atZone(zone).toInstant();
        Script script = DayScript.of(Body.of(seed), Habits.USUAL, hours, seed);
        if (hours > 24) {
            spec.commandLine().getErr().println("simulate: " + Math.round(hours) + " hours; this takes a while");
        }
        try {
            PretendRecording.write(file, morning, script, sensor, seed);
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
        spec.commandLine().getOut().println("Wrote " + file + " and " + PretendRecording.labels(file));
        return 0;
    }
}
