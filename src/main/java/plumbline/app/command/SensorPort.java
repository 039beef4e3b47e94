package plumbline.app.command;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine.Option;
import plumbline.app.settings.Settings;
import plumbline.device.NativeLibrary;
import plumbline.device.Ports;
import plumbline.device.SerialLink;
import plumbline.sensor.PlumblineDecoder;

/** Which port the sensor is on, and how fast it speaks. */
final class SensorPort {

    @Option(
            names = "--port",
            paramLabel = "P",
            description = "The serial port, such as /dev/ttyUSB0 or COM5. Standard: the one that is set, else the only "
                    + "one there is.")
    private @Nullable String port;

    @Option(names = "--baud", paramLabel = "N", description = "Bits a second. Standard: what is set, else 115200.")
    private @Nullable Integer baud;

    /**
     * The link to the sensor.
     *
     * @throws Failure when no port is named and there is not just one
     */
    SerialLink link(Settings settings) throws Failure {
        Optional<String> named = Optional.ofNullable(port).or(settings::port);
        String name = named.isPresent() ? named.get() : onlyOne(list());
        int speed = baud == null ? settings.baud() : baud;
        return new SerialLink(name, speed, PlumblineDecoder::new);
    }

    /** The ports that there are, with jSerialComm's native library kept where nobody else can write. */
    static List<Ports.Port> list() throws Failure {
        prepare();
        try {
            return Ports.list();
        } catch (IllegalStateException e) {
            throw new Failure(Plumbline.NO_SENSOR, String.valueOf(e.getMessage()));
        }
    }

    /** To be called before the first port is used. */
    static void prepare() {
        try {
            NativeLibrary.keepIn(Home.directories().state().resolve("native"));
        } catch (IOException e) {
            Logger.warn(e, "jSerialComm unpacks its library by itself");
        }
    }

    private static String onlyOne(List<Ports.Port> ports) throws Failure {
        if (ports.size() == 1) {
            return ports.get(0).name();
        }
        String what = ports.isEmpty()
                ? "there is no serial port; plug the sensor in, or name its port with --port"
                : "there are several serial ports; name one with --port: "
                        + ports.stream().map(Ports.Port::name).collect(Collectors.joining(", "));
        throw new Failure(Plumbline.NO_SENSOR, what + ". 'plumbline demo' needs no sensor.");
    }
}
