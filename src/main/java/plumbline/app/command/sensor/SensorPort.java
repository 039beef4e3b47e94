package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.sensors.ColumnsPlace;
import plumbline.app.sensors.KnownSensor;
import plumbline.app.sensors.PlacingLink;
import plumbline.app.sensors.RememberingLink;
import plumbline.app.sensors.RenewedDecoder;
import plumbline.app.sensors.SearchingLink;
import plumbline.app.sensors.SensorMemory;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.port.NativeLibrary;
import plumbline.device.port.Ports;
import plumbline.device.port.SerialLink;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.text.TextHints;
import plumbline.settings.Settings;

/** Which port the sensor is on, how fast it speaks, and what. What is not said is found out. */
public final class SensorPort {

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "The serial port, such as /dev/ttyUSB0 or COM5. Standard: the one that is set, else where "
                    + "the sensor was last, else the only one on which a sensor speaks.")
    private @Nullable String port;

    @Option(names = "--baud", paramLabel = "N", description = "Bits a second. Standard: what is set, else found out.")
    private @Nullable Integer baud;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            converter = ProtocolWord.class,
            description = "What the sensor speaks: plumbline, witmotion, witmotion-ble, razor, x-imu3, teapot, "
                    + "adafruit, bno08x-rvc, gy25, hipnuc, witmotion-modbus, bno055, text. Standard: what is set, else "
                    + "found out. witmotion-modbus and bno055 are asked for each value.")
    private @Nullable Protocol protocol;

    /** Reads the word of a protocol. */
    static final class ProtocolWord implements ITypeConverter<Protocol> {
        @Override
        public Protocol convert(String word) {
            return Protocol.of(word)
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                            + Arrays.stream(Protocol.values())
                                    .map(Protocol::word)
                                    .collect(Collectors.joining(", "))));
        }
    }

    /** What was said of the sensor on this command line, to be said on another. */
    public List<String> words() {
        List<String> words = new ArrayList<>();
        if (port != null) {
            words.addAll(List.of("--port", port));
        }
        if (baud != null) {
            words.addAll(List.of("--baud", String.valueOf(baud)));
        }
        if (protocol != null) {
            words.addAll(List.of("--protocol", protocol.word()));
        }
        return words;
    }

    /**
     * The link to the sensor. Where several ports could be it, they are listened to first; what is going on is told.
     *
     * @throws Failure when there is no sensor, or more than one
     */
    public RememberingLink link(Settings settings, PrintWriter told) throws Failure, InterruptedException {
        prepare();
        return remembering(settings, serial(settings, which(settings).choose(told)));
    }

    /**
     * For who does not want to wait until the port that is named is plugged in.
     *
     * @throws Failure when a port is named, and is not there
     */
    void requireThere(Settings settings) throws Failure {
        Optional<String> absent = named(settings)
                .filter(name -> Ports.trouble(name)
                        .filter(closed -> closed.reason() == LinkEvent.Reason.NOT_THERE)
                        .isPresent());
        if (absent.isPresent()) {
            throw FindingWords.of(settings)
                    .failure(
                            Failure.NO_SENSOR,
                            Saying.of(
                                    "record.absent",
                                    "there is no port %s. Plug the sensor in or switch it on, and see"
                                            + " 'plumbline ports'; with --wait it is waited for.",
                                    absent.get()));
        }
    }

    /** A link that is at once there and searches by itself; where several sensors speak, the window asks which one. */
    public SearchingLink searching(Settings settings) {
        prepare();
        // What is learnt by example, or set by hand, holds from the next search on.
        Supplier<Settings> current = () -> {
            try {
                return Home.settings();
            } catch (Failure unfit) {
                Logger.warn("{}", unfit.sentence());
                return settings;
            }
        };
        Supplier<Decoder> fresh = () -> decoder(current.get()).get();
        return new SearchingLink(() -> new RenewedDecoder(fresh), new WindowSearch(this, current));
    }

    /** The link, with its sensor remembered as soon as it is found. */
    public RememberingLink remembering(Settings settings, Link link) {
        SensorMemory memory = new SensorMemory(Home.directories().state());
        Link placing = new PlacingLink(link, new ColumnsPlace(Home.directories().settings()));
        return new RememberingLink(placing, protocol(settings), found -> remember(memory, link.name(), found));
    }

    /** The link to the port that was chosen. */
    SerialLink serial(Settings settings, WhichPort.Choice choice) {
        Tuning tuning = tuning(settings, choice.known(), choice.mayAsk());
        Optional<Protocol> certain =
                protocol(settings).filter(p -> tuning.bauds().size() == 1);
        if (certain.isPresent()) {
            return new SerialLink(choice.name(), tuning.bauds().get(0), certain.get(), decoder(settings));
        }
        boolean mayPoll = named(settings).filter(choice.name()::equals).isPresent()
                || choice.known().filter(k -> k.protocol().isPolled()).isPresent();
        return new SerialLink(choice.name(), mayPoll ? tuning.polling() : tuning, decoder(settings));
    }

    private Supplier<Decoder> decoder(Settings settings) {
        TextHints hints = settings.textHints();
        return protocol(settings)
                .<Supplier<Decoder>>map(p -> () -> Decoders.of(p, hints))
                .orElse(() -> new DetectingDecoder(hints));
    }

    /** How to listen to a port of which this is known. */
    Tuning tuning(Settings settings, Optional<KnownSensor> known, boolean mayAsk) {
        Tuning usual = new Tuning(Tuning.USUAL_BAUDS, protocol(settings), settings.textHints(), mayAsk);
        OptionalInt set = baud(settings);
        if (set.isPresent()) {
            return new Tuning(List.of(set.getAsInt()), usual.only(), usual.hints(), mayAsk);
        }
        return known.map(k -> usual.startingWith(k.baud()))
                .orElseGet(() ->
                        usual.only().map(p -> usual.startingWith(p.usualBaud())).orElse(usual));
    }

    /** What needs no finding out, where both are said. */
    Optional<RateTalk.Known> known(Settings settings) {
        OptionalInt speed = baud(settings);
        return protocol(settings).filter(p -> speed.isPresent()).map(p -> new RateTalk.Known(p, speed.getAsInt()));
    }

    private Optional<String> named(Settings settings) {
        return Optional.ofNullable(port).or(settings::port);
    }

    /** The search for the port. */
    WhichPort which(Settings settings) {
        SensorMemory memory = new SensorMemory(Home.directories().state());
        return new WhichPort(
                named(settings),
                memory.recall(),
                tuning(settings, Optional.empty(), false),
                SensorPort::list,
                FindingWords.of(settings));
    }

    private Optional<Protocol> protocol(Settings settings) {
        return Optional.ofNullable(protocol).or(settings::protocol);
    }

    private OptionalInt baud(Settings settings) {
        return baud == null ? settings.baud() : OptionalInt.of(baud);
    }

    /** Ports are listed only where there is news, as that may take seconds on Windows while the sensor waits. */
    private static void remember(SensorMemory memory, String name, LinkEvent.Tuned found) {
        boolean known = memory.recall()
                .filter(k -> k.port().equals(name) && k.baud() == found.baud() && k.protocol() == found.protocol())
                .isPresent();
        if (known) {
            return;
        }
        Optional<Ports.Port> port = Optional.empty();
        try {
            port = Ports.list().stream()
                    .filter(p -> p.name().equals(name) || p.lastingName().equals(name))
                    .findFirst();
        } catch (IllegalStateException e) {
            Logger.warn(e, "ports cannot be listed");
        }
        memory.remember(new KnownSensor(
                port.map(Ports.Port::lastingName).orElse(name),
                port.flatMap(Ports.Port::usb),
                port.flatMap(Ports.Port::serial),
                found.baud(),
                found.protocol()));
    }

    /** The ports that there are, with jSerialComm's native library kept where nobody else can write. */
    static List<Ports.Port> list() throws Failure {
        prepare();
        try {
            return Ports.list();
        } catch (IllegalStateException e) {
            throw new Failure(Failure.NO_SENSOR, String.valueOf(e.getMessage()));
        }
    }

    /** To be called before the first port is used; returns whether the library lies where nobody else can write. */
    static boolean prepare() {
        try {
            NativeLibrary.keepIn(Home.directories().state().resolve("native"));
            return true;
        } catch (IOException e) {
            Logger.warn(e, "jSerialComm unpacks its library by itself");
            return false;
        }
    }
}
