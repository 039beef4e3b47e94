package plumbline.app.command.sensor;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.KnownSensor;
import plumbline.app.sensors.SensorMemory;
import plumbline.app.sensors.SensorSearch;
import plumbline.device.Finding;
import plumbline.device.port.PortKind;
import plumbline.device.port.Ports;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.Tuning;

/** {@code plumbline ports}: what serial ports there are, what they seem to be, and why one cannot be opened. */
@Command(
        name = "ports",
        mixinStandardHelpOptions = true,
        description = {
            "Lists the serial ports that there are, what they seem to be, and why one cannot be opened.",
            "Without --listen no port is opened.",
            "Where one port is named and text comes whose numbers are not clear, you are led through an example: lay the "
                    + "sensor level, tip it forward, then to the left. What is learnt is written to the settings."
        })
public final class PortsCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "PORT",
            arity = "0..*",
            description = "Look at these only, also where the system lists none.")
    private List<String> named = new ArrayList<>();

    @Option(
            names = "--listen",
            description = "Open the ports and listen for a few seconds to what speaks there. Nothing is written to "
                    + "them. Opening a port resets an Arduino.")
    private boolean listen;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FindingWords words = FindingWords.of(Home.settings());
        List<Ports.Port> listed = SensorPort.list();
        Optional<KnownSensor> known = new SensorMemory(Home.directories().state()).recall();
        Set<String> names = new LinkedHashSet<>(named);
        if (named.isEmpty()) {
            listed.forEach(port -> names.add(port.name()));
        }
        if (names.isEmpty()) {
            out.println(words.say(Saying.of(
                    "ports.none",
                    "There is no serial port. Plug the sensor in, or pair it by Bluetooth (rfcomm on Linux).")));
        }
        Map<String, Finding> found = listen ? listen(names, listed) : Map.of();
        for (String name : names) {
            Optional<Ports.Port> port =
                    listed.stream().filter(p -> p.name().equals(name)).findFirst();
            out.println(name + port.map(PortsCommand::described).orElse(""));
            facts(words, name, port, known, Optional.ofNullable(found.get(name)))
                    .forEach(fact -> FindingWords.lines(fact).forEach(line -> out.println("    " + line)));
        }
        out.flush();
        if (names.size() == 1 && !named.isEmpty()) {
            String name = named.get(0);
            if (found.get(name) instanceof Finding.Stranger stranger && stranger.isText()) {
                return new ExampleTalk(name, stranger.baud(), words, out).call();
            }
        }
        return 0;
    }

    private static Map<String, Finding> listen(Set<String> names, List<Ports.Port> listed)
            throws InterruptedException, Failure {
        Tuning tuning =
                new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), Home.settings().textHints(), false);
        List<String> worthwhile = names.stream()
                .filter(name -> listed.stream().noneMatch(p -> p.name().equals(name) && isHopeless(p.kind())))
                .toList();
        return SensorSearch.listen(worthwhile, tuning, HostClock.system());
    }

    private static boolean isHopeless(PortKind kind) {
        return kind == PortKind.DIAL_IN || kind == PortKind.INCOMING;
    }

    private static String described(Ports.Port port) {
        String known = Stream.of(port.maker(), port.serial(), port.usb())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return "  " + port.description() + (known.isEmpty() ? "" : "  (" + known + ")");
    }

    private static List<String> facts(
            FindingWords words,
            String name,
            Optional<Ports.Port> port,
            Optional<KnownSensor> known,
            Optional<Finding> found) {
        List<String> facts = new ArrayList<>();
        port.map(Ports.Port::seems)
                .filter(seems -> !seems.sentence().isEmpty())
                .ifPresent(seems -> facts.add(words.say(Saying.of("ports.seems", "seems to be %s", seems))));
        boolean last = port.isPresent()
                && known.flatMap(k -> k.findAmong(List.of(port.get()))).isPresent();
        known.filter(k -> last || k.port().equals(name))
                .ifPresent(k -> facts.add(words.say(Saying.of(
                        "ports.last",
                        "your sensor was here last: %s at %d baud",
                        k.protocol().title(),
                        k.baud()))));
        if (found.isPresent()) {
            facts.add(words.of(found.get()));
        } else {
            Ports.trouble(name).map(Finding.Closed::saying).map(words::say).ifPresent(facts::add);
        }
        if (port.filter(p -> p.kind() == PortKind.BLUETOOTH).isPresent() && name.startsWith("COM")) {
            facts.add(words.say(Saying.of(
                    "ports.twins",
                    "Windows makes two ports of a paired sensor; only the one that the Bluetooth settings call"
                            + " 'Outgoing' can be read")));
        }
        return facts;
    }
}
