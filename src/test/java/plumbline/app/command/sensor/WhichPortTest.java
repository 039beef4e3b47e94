package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.app.command.sensor.WhichPort.Choice;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.KnownSensor;
import plumbline.device.port.Ports;
import plumbline.device.port.Pty;
import plumbline.device.port.Speaker;
import plumbline.sensor.Protocol;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.text.TextHints;

@Timeout(120)
class WhichPortTest {

    private static final String GPS = "$GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,*76\r\n";
    private static final Tuning LISTENING = new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, false);
    private static final FindingWords WORDS = FindingWords.in(Locale.UK);

    @Test
    void takesThePortThatIsNamed() throws Exception {
        assertEquals(
                new Choice("COM9", Optional.empty(), true),
                choose(Optional.of("COM9"), Optional.empty(), port("COM1", ""), port("COM5", "")));
    }

    @Test
    void takesTheSensorThatWasKnownWhereverItIsNow() throws Exception {
        KnownSensor known =
                new KnownSensor("COM3", Optional.of("0403:6015"), Optional.of("N1"), 57_600, Protocol.RAZOR);
        Ports.Port moved = new Ports.Port("COM8", "USB", Optional.empty(), Optional.of("N1"), Optional.of("0403:6015"));
        assertEquals(
                new Choice("COM8", Optional.of(known), true),
                choose(Optional.empty(), Optional.of(known), port("COM5", "1a86:7523"), moved));
    }

    @Test
    void waitsForTheKnownSensorWhereNothingElseIsThere() throws Exception {
        KnownSensor known =
                new KnownSensor("COM3", Optional.of("0403:6015"), Optional.of("N1"), 57_600, Protocol.RAZOR);
        assertEquals(
                new Choice("COM3", Optional.of(known), true),
                choose(Optional.empty(), Optional.of(known), port("/dev/ttyS0", "")));
    }

    @Test
    void takesTheOnlyPortThatCouldBeItAndDoesNotAskThere() throws Exception {
        assertEquals(
                new Choice("/dev/ttyUSB0", Optional.empty(), false),
                choose(Optional.empty(), Optional.empty(), port("/dev/ttyS0", ""), port("/dev/ttyUSB0", "1a86:7523")));
    }

    @Test
    void saysWhatToDoWhereThereIsNoPort() {
        Failure failure = assertThrows(Failure.class, () -> choose(Optional.empty(), Optional.empty()));
        assertEquals(Failure.NO_SENSOR, failure.exitCode());
    }

    @Test
    void listensToSeveralAndTakesTheOneSensorAmongThem() throws Exception {
        try (Pty sensor = Pty.open();
                Pty gps = Pty.open();
                Speaker speaks = new Speaker(sensor, Speech.WITMOTION);
                Speaker navigates = new Speaker(gps, List.of(GPS.getBytes(StandardCharsets.US_ASCII)), 20)) {
            String name = sensor.port().toString();
            KnownSensor seen = new KnownSensor(name, Optional.empty(), Optional.empty(), 115_200, Protocol.WITMOTION);
            assertEquals(
                    new Choice(name, Optional.of(seen), false),
                    choose(
                            Optional.empty(),
                            Optional.empty(),
                            port(name, ""),
                            port(gps.port().toString(), "")),
                    () -> speaks + ", " + navigates);
            assertEquals(0, sensor.read().length + gps.read().length);
        }
    }

    @Test
    void doesNotChooseBetweenTwoSensors() {
        try (Pty one = Pty.open();
                Pty other = Pty.open();
                Speaker first = new Speaker(one, Speech.WITMOTION);
                Speaker second = new Speaker(other, Speech.TEXT_JSON)) {
            Failure failure = assertThrows(
                    Failure.class,
                    () -> choose(
                            Optional.empty(),
                            Optional.empty(),
                            port(one.port().toString(), ""),
                            port(other.port().toString(), "")),
                    () -> first + ", " + second);
            assertEquals(Failure.NO_SENSOR, failure.exitCode());
            String said = failure.sentence();
            assertTrue(said.contains("several sensors speak; say which one you wear with --port"), said);
            assertTrue(said.contains(one.port() + ": a tilt sensor: WitMotion at 115200 baud"), said);
            assertTrue(said.contains(other.port() + ": a tilt sensor: text at 115200 baud"), said);
        }
    }

    @Test
    void leavesTheChoiceBetweenTwoSensorsToTheWindow() throws Exception {
        try (Pty one = Pty.open();
                Pty other = Pty.open();
                Speaker first = new Speaker(one, Speech.WITMOTION);
                Speaker second = new Speaker(other, Speech.TEXT_JSON)) {
            Ports.Port[] ports = {
                port(one.port().toString(), ""), port(other.port().toString(), "")
            };
            KnownSensor known = new KnownSensor(
                    one.port().toString(), Optional.empty(), Optional.empty(), 115_200, Protocol.WITMOTION);
            WhichPort which = new WhichPort(
                    Optional.empty(),
                    Optional.of(known),
                    LISTENING,
                    () -> Stream.of(ports).toList(),
                    WORDS);
            PrintWriter nobody = new PrintWriter(Writer.nullWriter());
            assertEquals(
                    new Choice(one.port().toString(), Optional.of(known), true),
                    which.look(nobody, HostClock.system()),
                    () -> first + ", " + second);
            WhichPort.Several several = (WhichPort.Several) which.lookAnew(nobody, HostClock.system());
            assertEquals(
                    Set.of(one.port().toString(), other.port().toString()),
                    several.sensors().keySet());
        }
    }

    private static Choice choose(Optional<String> named, Optional<KnownSensor> known, Ports.Port... ports)
            throws Failure, InterruptedException {
        return new WhichPort(named, known, LISTENING, () -> Stream.of(ports).toList(), WORDS)
                .choose(new PrintWriter(Writer.nullWriter()));
    }

    private static Ports.Port port(String name, String usb) {
        return new Ports.Port(
                name,
                "a port",
                Optional.empty(),
                Optional.empty(),
                Optional.of(usb).filter(id -> !id.isEmpty()));
    }
}
