package plumbline.app.command.sensor;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.KnownSensor;
import plumbline.app.sensors.SensorSearch;
import plumbline.device.Finding;
import plumbline.device.LinkClock;
import plumbline.device.port.Ports;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.Tuning;

/**
 * Finds the port that the sensor is on: the one that was named, else where the last sensor is now, else the only one that
 * could be it, else the only one on which a sensor speaks.
 */
final class WhichPort {

    private final Optional<String> named;
    private final Optional<KnownSensor> known;
    private final Tuning listening;
    private final FindingWords words;

    /** What gives the ports that there are. */
    interface Listed {
        List<Ports.Port> ports() throws Failure;
    }

    private final Listed listed;

    /**
     * A search.
     *
     * @param listening how to listen to ports that nobody has chosen; nothing is ever written to them
     */
    WhichPort(
            Optional<String> named, Optional<KnownSensor> known, Tuning listening, Listed listed, FindingWords words) {
        this.words = words;
        this.listed = listed;
        this.named = named;
        this.known = known;
        this.listening = listening;
    }

    /**
     * A port to be opened.
     *
     * @param known what is known of the sensor there
     * @param mayAsk whether it was chosen by name, or known before
     */
    record Choice(String name, Optional<KnownSensor> known, boolean mayAsk) implements Found {}

    /** What a search comes to. */
    sealed interface Found {}

    /** More than one sensor speaks; all that was found, by name of port. */
    record Several(Map<String, Finding> found) implements Found {

        /** The sensors among it. */
        Map<String, Finding.Sensor> sensors() {
            Map<String, Finding.Sensor> sensors = new TreeMap<>();
            found.forEach((port, finding) -> {
                if (finding instanceof Finding.Sensor sensor) {
                    sensors.put(port, sensor);
                }
            });
            return sensors;
        }
    }

    /**
     * No sensor speaks.
     *
     * @param found what was found instead, by name of port; empty where there is no port
     */
    record Nothing(Map<String, Finding> found) implements Found {}

    /** The port to be opened; asks at the terminal where several could be meant. */
    Choice choose(PrintWriter told) throws Failure, InterruptedException {
        Found found = look(told, HostClock.system());
        if (found instanceof Several several) {
            return chosen(ask(several), several.found());
        }
        if (found instanceof Nothing nothing) {
            throw words.failure(
                    Failure.NO_SENSOR,
                    nothing.found().isEmpty()
                            ? Saying.of(
                                    "which.none",
                                    "there is no serial port; plug the sensor in, or name its port with --port."
                                            + " 'plumbline demo' needs no sensor.")
                            : Saying.of(
                                    "which.silent",
                                    "no sensor speaks on any port. Name its port with --port, and it will be asked as"
                                            + " well.%n  %s",
                                    lines(nothing.found())));
        }
        return (Choice) found;
    }

    /** Looks where the sensor is; where nothing tells, it listens to all ports that it may be on. */
    Found look(PrintWriter told, LinkClock clock) throws Failure, InterruptedException {
        if (named.isPresent()) {
            return new Choice(named.get(), known.filter(k -> k.port().equals(named.get())), true);
        }
        List<Ports.Port> ports = listed.ports();
        Optional<String> again = knownAmong(ports);
        if (again.isPresent()) {
            return new Choice(again.get(), known, true);
        }
        List<String> possible = possible(ports);
        return switch (possible.size()) {
            case 0 -> nothingThere();
            case 1 -> new Choice(possible.get(0), Optional.empty(), false);
            default -> listen(possible, told, clock);
        };
    }

    /** Listens to all ports that the sensor may be on, whatever is named or known. */
    Found lookAnew(PrintWriter told, LinkClock clock) throws Failure, InterruptedException {
        List<String> possible = possible(listed.ports());
        return possible.isEmpty() ? nothingThere() : listen(possible, told, clock);
    }

    /** The ports that the sensor may be on: the one that would be taken, or all that would be listened to. */
    List<String> likely() throws Failure {
        List<Ports.Port> ports = listed.ports();
        return named.or(() -> knownAmong(ports)).map(List::of).orElseGet(() -> possible(ports));
    }

    private Optional<String> knownAmong(List<Ports.Port> ports) {
        return known.flatMap(k -> k.findAmong(ports).or(() -> unlisted(k)));
    }

    private static List<String> possible(List<Ports.Port> ports) {
        return ports.stream()
                .filter(p -> p.kind().mayBeSensor())
                .map(Ports.Port::name)
                .toList();
    }

    /** Bluetooth lines and pseudo-terminals are not listed by the system; they are there if their file is. */
    private static Optional<String> unlisted(KnownSensor known) {
        return known.usb().isEmpty() && known.port().startsWith("/") && Files.exists(Path.of(known.port()))
                ? Optional.of(known.port())
                : Optional.empty();
    }

    private Found nothingThere() {
        return known.<Found>map(k -> new Choice(k.port(), known, true)).orElseGet(() -> new Nothing(Map.of()));
    }

    private Found listen(List<String> ports, PrintWriter told, LinkClock clock) throws InterruptedException {
        told.println(words.say(Saying.of("which.listening", "Listening on %s ...", String.join(", ", ports))));
        told.flush();
        Map<String, Finding> found = SensorSearch.listen(ports, listening, clock);
        Several several = new Several(found);
        List<String> sensors = List.copyOf(several.sensors().keySet());
        return switch (sensors.size()) {
            case 0 -> new Nothing(found);
            case 1 -> chosen(sensors.get(0), found);
            default -> several;
        };
    }

    /** One of the ports that were listened to. */
    static Choice chosen(String name, Map<String, Finding> found) {
        Optional<KnownSensor> seen = found.get(name) instanceof Finding.Sensor sensor
                ? Optional.of(
                        new KnownSensor(name, Optional.empty(), Optional.empty(), sensor.baud(), sensor.protocol()))
                : Optional.empty();
        return new Choice(name, seen, false);
    }

    /** Two sensors at once: the wearer knows which one they wear. */
    @SuppressWarnings("SystemConsoleNull") // from JDK 22 on there is one also where nobody types, which Ansi knows
    private String ask(Several found) throws Failure {
        List<String> sensors = List.copyOf(found.sensors().keySet());
        Failure several = words.failure(
                Failure.NO_SENSOR,
                Saying.of(
                        "which.several",
                        "several sensors speak; say which one you wear with --port:%n  %s",
                        lines(found.sensors())));
        Console console = System.console();
        if (console == null || !Ansi.AUTO.enabled()) {
            throw several;
        }
        console.printf("%s%n", words.say(Saying.of("which.choose", "Several sensors speak:")));
        for (int i = 0; i < sensors.size(); i++) {
            console.printf(
                    "  %d  %s: %s%n",
                    i + 1, sensors.get(i), words.of(found.sensors().get(sensors.get(i))));
        }
        String answer = Optional.ofNullable(
                        console.readLine("%s ", words.say(Saying.of("which.worn", "Which one do you wear?"))))
                .orElse("")
                .strip();
        if (!answer.matches("[1-9]") || Integer.parseInt(answer) > sensors.size()) {
            throw several;
        }
        return sensors.get(Integer.parseInt(answer) - 1);
    }

    private String lines(Map<String, ? extends Finding> found) {
        return new TreeMap<>(found)
                .entrySet().stream()
                        .map(e -> e.getKey() + ": " + words.of(e.getValue()))
                        .collect(Collectors.joining("\n  "));
    }
}
