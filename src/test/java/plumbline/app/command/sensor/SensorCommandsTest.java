package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.device.port.Pty;
import plumbline.device.port.Speaker;
import plumbline.sensor.maker.Speech;

/** The commands that look for a sensor, as their user runs them, with pseudo-terminals for cables. */
@Timeout(240)
class SensorCommandsTest {

    private static final Path CAPTURE =
            Path.of("..", "shared", "data", "captures", "witmotion-standard", "wt901sd-first-half.bin");

    @TempDir
    private Path home;

    private Cli plumbline = new Cli(Path.of("."));

    @BeforeEach
    void moveIn() {
        plumbline = new Cli(home);
    }

    @Test
    void decodesWhatASensorSentIntoARecording() throws Exception {
        Path raw = home.resolve("razor.bin");
        Files.write(raw, joined(Speech.RAZOR_ALL.messages(1, 100)));
        Cli.Run run = plumbline.run("decode", raw.toString(), "--hz", "20");
        assertEquals(0, run.code(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals("time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps", lines.get(2));
        assertEquals(103, lines.size());
        assertTrue(lines.get(3).startsWith("0.000,") && lines.get(4).startsWith("0.050,"), run.out());
        assertTrue(run.err().contains("this is Razor AHRS"), run.err());
        assertTrue(run.err().contains("100 whole messages, 100 samples; 0 garbled bytes"), run.err());
    }

    @Test
    void decodesACaptureOfARealSensorWhole() throws Exception {
        Assumptions.assumeTrue(Files.isReadable(CAPTURE), "skipped: the captures (../shared/data) are not here");
        Cli.Run run = plumbline.run("decode", CAPTURE.toString(), "--protocol", "witmotion", "--hz", "10");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("4034 whole messages"), run.err());
        assertTrue(run.err().contains(" 0 garbled bytes"), run.err());
        Path csv = home.resolve("capture.csv");
        Files.writeString(csv, run.out());
        assertEquals(0, plumbline.run("analyze", csv.toString()).code());
    }

    @Test
    void saysInWordsWhatCannotBeDecoded() throws Exception {
        Path text = home.resolve("orientation.txt");
        Files.writeString(text, "Orientation: 12.5 -3.0 88.1\r\n".repeat(60));
        Cli.Run run = plumbline.run("decode", text.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("do not tell which angle is which"), run.err());
        assertTrue(run.err().contains("holds no samples"), run.err());
        assertEquals(
                1, plumbline.run("decode", home.resolve("none.bin").toString()).code());
        assertEquals(
                2,
                plumbline.run("decode", text.toString(), "--protocol", "morse").code());
    }

    @Test
    void decodeSaysHowTextIsShownByExample() throws Exception {
        Path text = home.resolve("gate.txt");
        Files.writeString(text, "{\"status\":\"ok\",\"name\":\"gate-1\"}\r\n".repeat(60));
        Cli.Run run = plumbline.run("decode", text.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("'plumbline ports --listen' with the name of the port shows how"), run.err());
    }

    @Test
    void recordEndsWithThreeOnWhatIsNoSerialPort() throws Exception {
        Path text = Files.writeString(home.resolve("notes.txt"), "no port");
        Path csv = home.resolve("wire.csv");
        Cli.Run run = plumbline.run("record", "--port", text.toString(), "-o", csv.toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("is not a serial port. 'plumbline ports' lists the ports"), run.err());
        assertFalse(Files.exists(csv));
    }

    @Test
    void recordEndsWithThreeWhereThePortThatIsNamedIsNotThere() throws Exception {
        Path csv = home.resolve("wire.csv");
        Cli.Run run = plumbline.run("record", "--port", "/dev/ttyNone9", "-o", csv.toString());
        assertEquals(3, run.code(), run.err());
        assertTrue(run.err().contains("there is no port /dev/ttyNone9"), run.err());
        assertTrue(run.err().contains("with --wait it is waited for"), run.err());
        assertFalse(Files.exists(csv));
    }

    @Test
    void recordWaitsForThePortWhereItIsAskedTo() throws Exception {
        Path csv = home.resolve("wire.csv");
        Cli.Run run =
                plumbline.run("record", "--wait", "--port", "/dev/ttyNone9", "-o", csv.toString(), "--minutes", "0.02");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("There is no port /dev/ttyNone9"), run.err());
    }

    @Test
    void recordsTheBytesAsTheyCameAndDecodesThemToTheSameSamples() throws Exception {
        Path raw = home.resolve("wire.bin");
        Path csv = home.resolve("wire.csv");
        try (Pty pty = Pty.open();
                Speaker speaker = new Speaker(pty, Speech.TEXT_JSON)) {
            Cli.Run run = plumbline.run(
                    "record",
                    "--port",
                    pty.port().toString(),
                    "--raw",
                    raw.toString(),
                    "-o",
                    csv.toString(),
                    "--minutes",
                    "0.1");
            assertEquals(0, run.code(), run.err() + speaker);
            assertTrue(
                    run.err().contains("a tilt sensor: text at 115200 baud (acceleration in g from ax, ay, az)"),
                    run.err());
        }
        Cli.Run decoded = plumbline.run("decode", raw.toString());
        assertEquals(0, decoded.code(), decoded.err());
        assertArrayEquals(forces(Files.readString(csv)), forces(decoded.out()));
        assertTrue(forces(decoded.out()).length > 50, decoded.err());
        assertTrue(Files.readString(home.resolve("state/sensor.json")).contains("\"protocol\":\"text\""));
    }

    @Test
    void listsWhatIsOnAPortWithoutWritingToIt() throws Exception {
        try (Pty sensor = Pty.open();
                Pty gps = Pty.open();
                Speaker speaks = new Speaker(sensor, Speech.WITMOTION_BLE);
                Speaker navigates = new Speaker(
                        gps,
                        List.of("$GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,*76\r\n"
                                .getBytes(StandardCharsets.US_ASCII)),
                        10)) {
            Cli.Run run = plumbline.run(
                    "ports", "--listen", sensor.port().toString(), gps.port().toString());
            assertEquals(0, run.code(), run.err() + speaks + navigates);
            assertTrue(run.out().contains("a tilt sensor: WitMotion 0x61 at 115200 baud"), run.out());
            assertTrue(run.out().contains("this is a GPS receiver, not a tilt sensor"), run.out());
            assertEquals(0, sensor.read().length);
            assertEquals(0, gps.read().length);
        }
    }

    @Test
    void tellsHowASensorDoesInJson() throws Exception {
        try (Pty pty = Pty.open();
                Speaker speaker = new Speaker(pty, Speech.PLUMBLINE)) {
            Cli.Run run = plumbline.run("doctor", "--json", "--port", pty.port().toString());
            Map<String, String> states = states(run);
            assertEquals(0, run.code(), states + run.err() + speaker);
            assertEquals("ok", states.get("sensor"), run.out());
            assertEquals("ok", states.get("sample rate"), run.out());
            assertEquals("ok", states.get("data directory"), run.out());
            assertEquals("ok", states.get("port library"), run.out());
            assertEquals("ok", states.get("clock drift"), run.out());
            assertTrue(
                    states.keySet()
                            .containsAll(List.of(
                                    "settings",
                                    "free disk",
                                    "display",
                                    "notifications",
                                    "jitter",
                                    "lost samples",
                                    "garbled bytes",
                                    "noise")),
                    run.out());
        }
    }

    @Test
    void saysWhatIsAtFaultWhereThereIsNoSensor() throws Exception {
        Cli.Run run = plumbline.run("doctor", "--json", "--seconds", "1", "--port", "/dev/no-such-port");
        assertEquals(1, run.code());
        assertEquals("fault", states(run).get("sensor"), run.out());
        assertTrue(run.out().contains("There is no port /dev/no-such-port"), run.out());
    }

    private static Map<String, String> states(Cli.Run run) {
        Map<String, String> states = new TreeMap<>();
        for (JsonElement one : JsonParser.parseString(run.out()).getAsJsonArray()) {
            states.put(
                    one.getAsJsonObject().get("what").getAsString(),
                    one.getAsJsonObject().get("state").getAsString());
        }
        return states;
    }

    /** The accelerations of a recording, row by row; the live one and the decoded one begin at other times. */
    private static String[] forces(String csv) throws IOException {
        return csv.lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("time"))
                .map(line -> line.substring(line.indexOf(',')))
                .toArray(String[]::new);
    }

    private static byte[] joined(List<byte[]> messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        messages.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
