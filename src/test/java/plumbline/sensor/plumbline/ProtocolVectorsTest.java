package plumbline.sensor.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Crc16;

/** Reads the vectors out of the specification itself, so that page and code cannot part. */
class ProtocolVectorsTest {

    private static final Path SPECIFICATION = Path.of("firmware-notes", "protocol.md");

    @Test
    void whatASensorSaysIsReadAsThePageSays() throws IOException {
        List<String> vectors = vectors("vectors-from-sensor", 8);
        for (String vector : vectors) {
            String[] sides = vector.split(" => ", 2);
            List<Heard> heard = new PlumblineDecoder().feed(line(sides[0]));
            assertEquals(
                    List.of(sides[1]),
                    heard.stream().map(ProtocolVectorsTest::words).toList(),
                    vector);
        }
    }

    @Test
    void whatAHostAsksIsReadAsThePageSays() throws IOException {
        for (String vector : vectors("vectors-from-host", 3)) {
            String[] sides = vector.split(" => ", 2);
            List<Command> commands = new CommandDecoder().feed(line(sides[0]));
            assertEquals(
                    List.of(sides[1]),
                    commands.stream().map(ProtocolVectorsTest::words).toList(),
                    vector);
        }
    }

    @Test
    void absurdValuesUnderTheRightCheckAreGarbledToTheLastByte() throws IOException {
        for (String vector : vectors("vectors-garbled", 20)) {
            PlumblineDecoder decoder = new PlumblineDecoder();
            assertEquals(List.of(), decoder.feed(line(vector)), vector);
            assertEquals(List.of(new Garbled(vector.length() + 2)), decoder.reset(), vector);
            assertEquals(List.of(), new CommandDecoder().feed(line(vector)), vector);
        }
    }

    @Test
    void whatIsWrittenIsWhatThePageShows() throws IOException {
        PlumblineEncoder encoder = new PlumblineEncoder();
        ByteBuffer out = ByteBuffer.allocate(1 << 12);
        for (String vector : vectors("vectors-from-sensor", 8)) {
            for (Heard heard : new PlumblineDecoder().feed(line(vector.split(" => ", 2)[0]))) {
                if (heard instanceof Sample sample) {
                    encoder.write(sample, out);
                } else if (heard instanceof Identity identity) {
                    encoder.write(identity, out);
                } else if (heard instanceof SensorFault fault) {
                    encoder.write(fault, out);
                }
            }
        }
        for (String vector : vectors("vectors-from-host", 3)) {
            new CommandDecoder().feed(line(vector.split(" => ", 2)[0])).forEach(command -> encoder.write(command, out));
        }
        String written = new String(out.array(), 0, out.position(), StandardCharsets.US_ASCII);
        String shown = String.join(
                        "\r\n",
                        "$PLB,0,0,0,0,1000*686C",
                        "$PLB,412,8240,-57,-1011,7,-4,5,0*089F",
                        "$PLB,412,8240,-57,-1011,7,-4,5,0*089F",
                        "$PLB,65535,4294967295,-32000,32000,-1,40000,-40000,7*A1DC",
                        "$PLB,7,20,0,0,999*" + check("PLB,7,20,0,0,999"),
                        "$PLI,plumbline-nano,A41F,1.2.0*0708",
                        "$PLI,pretend,,*7209",
                        "$PLE,imu-gone*7202",
                        "$PLQ*9027",
                        "$PLV,300*7552",
                        "$PLR,50*4300")
                + "\r\n";
        assertEquals(shown, written);
    }

    @Test
    void theCheckIsThatOfTheCatalogue() {
        assertEquals("29B1", check("123456789"));
    }

    private static String check(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.US_ASCII);
        return String.format(Locale.ROOT, "%04X", Crc16.IBM_3740.of(bytes, 0, bytes.length));
    }

    private static ByteBuffer line(String sentence) {
        return ByteBuffer.wrap((sentence + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static String words(Heard heard) {
        if (heard instanceof Sample sample) {
            return "sample " + sample.sequence().orElseThrow() + " "
                    + sample.deviceMs().orElseThrow() + words(sample.accelG())
                    + sample.rateDps().map(ProtocolVectorsTest::words).orElse("");
        }
        if (heard instanceof Identity identity) {
            return "identity " + identity.device() + " " + orDash(identity.serial()) + " " + orDash(identity.version());
        }
        return heard instanceof SensorFault fault ? "fault " + fault.code() : heard.toString();
    }

    private static String words(Command command) {
        if (command instanceof Command.Vibrate vibrate) {
            return "vibrate " + vibrate.length().toMillis();
        }
        return command instanceof Command.Rate rate ? "rate " + rate.hz() : "who-are-you";
    }

    private static String words(Vector3 vector) {
        return " " + (vector.x() + 0.0) + " " + (vector.y() + 0.0) + " " + (vector.z() + 0.0);
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "-" : text;
    }

    /** The lines of one fenced block; so many of them, so that a lost block is noticed. */
    private static List<String> vectors(String fence, int count) throws IOException {
        List<String> lines = Files.readAllLines(SPECIFICATION);
        int from = lines.indexOf("```" + fence) + 1;
        List<String> block = lines.subList(from, lines.size());
        List<String> vectors = block.subList(0, block.indexOf("```"));
        assertEquals(count, vectors.size(), fence);
        return vectors;
    }
}
