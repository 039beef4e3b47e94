package plumbline.app.command.sensor;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
import plumbline.sensor.Saying;
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

    /** Yes, in the languages that the question is asked in. */
    private static final Pattern YES = Pattern.compile("[yYjJ]");

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
        FindingWords words = FindingWords.of(Home.settings());
        try (RateTalk talk = new RateTalk(
                port.link(Home.settings(), spec.commandLine().getErr()),
                port.known(Home.settings()),
                spec.commandLine().getErr(),
                words)) {
            talk.awaitSensor();
            double before = talk.count(COUNTED);
            out.println(words.say(Saying.of(
                    "rate.before",
                    "%s on %s sends %.1f samples a second.",
                    talk.protocol().title(),
                    talk.name(),
                    before)));
            RateOrder order = order(talk.protocol(), talk.baud(), words);
            if (Math.abs(before / hz - 1) <= NEAR) {
                out.println(words.say(Saying.of("rate.same", "That is what was asked for; nothing was written.")));
                return 0;
            }
            ask(order, talk.protocol(), words);
            talk.write(order);
            report(order, talk, words);
            return 0;
        }
    }

    private RateOrder order(Protocol protocol, int baud, FindingWords words) throws Failure {
        return RateOrder.of(protocol, hz, baud).orElseThrow(() -> words.failure(Failure.FAILED, unset(protocol, baud)));
    }

    private Saying unset(Protocol protocol, int baud) {
        return switch (protocol) {
            case WITMOTION ->
                Saying.of(
                        "rate.slow",
                        "%d baud carry no %d samples a second; set the sensor to 115200 baud with its maker's program"
                                + " first. Nothing was written.",
                        baud,
                        hz);
            case WITMOTION_MODBUS, BNO055 ->
                Saying.of(
                        "rate.polled",
                        "this sensor is asked for each sample, 50 times a second; nothing is to be set.");
            case BNO08X_RVC ->
                Saying.of(
                        "rate.fixed",
                        "in this mode the sensor sends 100 samples a second, and nothing else can be set.");
            case X_IMU3, HIPNUC, GY25 ->
                Saying.of(
                        "rate.elsewhere",
                        "the rate of this sensor is set with its maker's program; nothing was written.");
            default ->
                Saying.of(
                        "rate.sketch",
                        "the rate of this sensor is in its sketch: look for delay(...) there. Nothing was written.");
        };
    }

    /** The answer may be typed, or come from a script: {@code echo y | plumbline sensor rate 50}. */
    private void ask(RateOrder order, Protocol protocol, FindingWords words) throws Failure {
        if (yes) {
            return;
        }
        Saying kept = order.isKept()
                ? Saying.of("rate.kept", "Set the %s to %d, and keep that in the sensor", protocol.title(), hz)
                : Saying.of("rate.lost", "Set the %s to %d, until it loses its power", protocol.title(), hz);
        Saying question = order.onlyForce()
                ? Saying.of(
                        "rate.ask.alone",
                        "%s. It will send acceleration alone, as its speed carries no more? [y/N]",
                        kept)
                : Saying.of("rate.ask", "%s? [y/N]", kept);
        PrintWriter out = spec.commandLine().getOut();
        out.print(words.say(question) + " ");
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
            throw words.failure(
                    Failure.FAILED,
                    Saying.of(
                            "rate.unanswered",
                            "nobody answered; with --yes it is written without a question. Nothing was written."));
        }
        if (!YES.matcher(answer.get().strip()).lookingAt()) {
            throw words.failure(Failure.FAILED, Saying.of("rate.no", "nothing was written."));
        }
    }

    private void report(RateOrder order, RateTalk talk, FindingWords words) throws Failure, InterruptedException {
        double after = talk.count(COUNTED);
        boolean read = talk.answer().isPresent();
        boolean same = !read || talk.answer().getAsInt() == order.code();
        PrintWriter out = spec.commandLine().getOut();
        out.println(words.say(Saying.of(
                "rate.after", "It sends %.1f samples a second now; %s.", after, readBack(order, read, same))));
        out.flush();
        if (Math.abs(after / hz - 1) > NEAR || !same) {
            throw words.failure(
                    Failure.FAILED,
                    Saying.of(
                            "rate.refused",
                            "the sensor did not take it. Unplug it, plug it in and try again; some models want their"
                                    + " maker's program."));
        }
    }

    private static Saying readBack(RateOrder order, boolean read, boolean same) {
        if (read) {
            return same
                    ? Saying.of("rate.itself", "it says so itself")
                    : Saying.of("rate.other", "but it says that another is set");
        }
        return order.question().isPresent()
                ? Saying.of("rate.mute", "it does not answer what is set")
                : Saying.of("rate.unasked", "it cannot be asked what is set");
    }
}
