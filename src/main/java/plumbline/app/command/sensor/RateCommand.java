package plumbline.app.command.sensor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.sensor.Protocol;
import plumbline.sensor.rate.RateOrder;

/** {@code plumbline sensor rate 50}: how many samples a second the sensor sends. */
@Command(
        name = "rate",
        mixinStandardHelpOptions = true,
        description = {
            "Has the sensor send so many samples a second; 50 suit Plumbline. Before anything is written it asks, then it",
            "counts what comes and reads back what is set. A script answers with --yes, or on the standard input: 'echo y |",
            "plumbline sensor rate 50'. For WitMotion sensors on a cable or Bluetooth SPP, and our own."
        })
final class RateCommand implements Callable<Integer> {

    /** A sensor that was told the right rate is off by less: its clock, and the count over some seconds. */
    private static final double NEAR = 0.15;

    private static final Duration COUNTED = Duration.ofSeconds(3);

    @Mixin
    private final SensorPort port = new SensorPort();

    @Parameters(index = "0", paramLabel = "HZ", description = "Samples a second: 10, 20, 50 or 100.")
    private int hz;

    @Option(names = "--yes", description = "Write without asking.")
    private boolean yes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        if (!RateOrder.RATES.contains(hz)) {
            String rates = RateOrder.RATES.stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), "a rate is one of " + rates);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (RateTalk talk = new RateTalk(
                port.link(Home.settings(), spec.commandLine().getErr()),
                port.known(Home.settings()),
                spec.commandLine().getErr())) {
            talk.awaitSensor();
            double before = talk.count(COUNTED);
            out.println(String.format(
                    Locale.ROOT,
                    "%s on %s sends %.1f samples a second.",
                    talk.protocol().title(),
                    talk.name(),
                    before));
            RateOrder order = order(talk.protocol(), talk.baud());
            if (Math.abs(before / hz - 1) <= NEAR) {
                out.println("That is what was asked for; nothing was written.");
                return 0;
            }
            ask(order, talk.protocol());
            talk.write(order);
            report(order, talk, out);
            return 0;
        }
    }

    private RateOrder order(Protocol protocol, int baud) throws Failure {
        Optional<RateOrder> order = RateOrder.of(protocol, hz, baud);
        if (order.isPresent()) {
            return order.get();
        }
        throw new Failure(
                Failure.FAILED,
                switch (protocol) {
                    case WITMOTION ->
                        baud + " baud carry no " + hz
                                + " samples a second; set the sensor to 115200 baud with its maker's program"
                                + " first. Nothing was written.";
                    case WITMOTION_MODBUS, BNO055 ->
                        "this sensor is asked for each sample, 50 times a second; nothing is to be set.";
                    case BNO08X_RVC ->
                        "in this mode the sensor sends 100 samples a second, and nothing else can be set.";
                    case X_IMU3, HIPNUC, GY25 ->
                        "the rate of this sensor is set with its maker's program; nothing was written.";
                    default ->
                        "the rate of this sensor is in its sketch: look for delay(...) there. Nothing was written.";
                });
    }

    /** The answer may be typed, or come from a script: {@code echo y | plumbline sensor rate 50}. */
    private void ask(RateOrder order, Protocol protocol) throws Failure {
        if (yes) {
            return;
        }
        String kept = order.isKept() ? ", and keep that in the sensor" : ", until it loses its power";
        String alone = order.onlyForce() ? ". It will send acceleration alone, as its speed carries no more" : "";
        PrintWriter out = spec.commandLine().getOut();
        out.print(String.format(Locale.ROOT, "Set the %s to %d%s%s? [y/N] ", protocol.title(), hz, kept, alone));
        out.flush();
        Optional<String> answer;
        try {
            answer = Optional.ofNullable(
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine());
        } catch (IOException e) {
            answer = Optional.empty();
        }
        if (answer.isEmpty()) {
            out.println();
            throw new Failure(
                    Failure.FAILED,
                    "nobody answered; with --yes it is written without a question. Nothing was written.");
        }
        if (!answer.get().strip().toLowerCase(Locale.ROOT).startsWith("y")) {
            throw new Failure(Failure.FAILED, "nothing was written.");
        }
    }

    private void report(RateOrder order, RateTalk talk, PrintWriter out) throws Failure, InterruptedException {
        double after = talk.count(COUNTED);
        boolean read = talk.answer().isPresent();
        boolean same = !read || talk.answer().getAsInt() == order.code();
        String words = read
                ? (same ? "it says so itself" : "but it says that another is set")
                : order.question().isPresent() ? "it does not answer what is set" : "it cannot be asked what is set";
        out.println(String.format(Locale.ROOT, "It sends %.1f samples a second now; %s.", after, words));
        out.flush();
        if (Math.abs(after / hz - 1) > NEAR || !same) {
            throw new Failure(
                    Failure.FAILED,
                    "the sensor did not take it. Unplug it, plug it in and try again; some models want their maker's"
                            + " program.");
        }
    }
}
