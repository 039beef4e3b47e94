package plumbline.sensor.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Decoder;
import plumbline.sensor.Flaw;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.maker.Makers;
import plumbline.sensor.text.TextHints;

/** What real sensors sent, where it is at hand; the figures stand in {@code src/site/sensors.md}. */
class CapturesTest {

    private static final Path CAPTURES = Path.of("..", "shared", "data", "captures");
    private static final int STANDARD_FRAME = 11;
    private static final int DATED_FRAME = 28;
    private static final int BLE_FRAME = 20;

    @Test
    void everyStandardFrameIsWholeAndAgreesWithTheMakersAngle() throws IOException {
        byte[] bytes = read("witmotion-standard/wt901sd-first-half.bin");
        Decoder decoder = Makers.witMotion();
        List<Heard> heard = feed(decoder, bytes);
        assertEquals(bytes.length / STANDARD_FRAME, decoder.messages());
        assertEquals(4034, decoder.messages());
        assertEquals(List.of(), garbled(heard));
        List<Vector3> forces = samples(heard).stream().map(Sample::accelG).toList();
        double off = medianAngle(forces, makersUps(bytes, STANDARD_FRAME, 0x53, 2));
        assertTrue(off < 0.2, "gravity is off the maker's angle by " + off + " degrees in the median");
        assertTrue(samples(heard).stream().allMatch(s -> s.rateDps().isPresent()), "every sample has its rate");
    }

    @Test
    void everyDatedFrameIsWholeAndTwentyToTheSecond() throws IOException {
        byte[] bytes = read("witmotion-ble/wt901sdcl-28byte-log-first-half.bin");
        List<Heard> heard = feed(Makers.witMotionBle(), bytes);
        List<Sample> samples = samples(heard);
        // The file was cut in the middle of a frame; nothing confirms the last whole one.
        assertTrue(samples.size() >= bytes.length / DATED_FRAME - 1, () -> "samples: " + samples.size());
        assertTrue(garbled(heard).stream().mapToInt(Garbled::bytes).sum() < 2 * DATED_FRAME, heard::toString);
        List<OptionalLong> clocks = samples.stream().map(Sample::deviceMs).toList();
        for (int i = 1; i < clocks.size(); i++) {
            assertEquals(50, clocks.get(i).getAsLong() - clocks.get(i - 1).getAsLong(), "frame " + i);
        }
        List<Vector3> forces = samples.stream().map(Sample::accelG).toList();
        double off = medianAngle(forces, makersUps(bytes, DATED_FRAME, 0x61, 14));
        assertTrue(off < 0.2, "gravity is off the maker's angle by " + off + " degrees in the median");
    }

    @Test
    void everyFrameOfTheNotificationsIsWhole() throws IOException {
        byte[] bytes = notifications();
        List<Heard> heard = feed(Makers.witMotionBle(), bytes);
        assertEquals(288, bytes.length / BLE_FRAME);
        assertTrue(
                samples(heard).size() >= 287, () -> "samples: " + samples(heard).size());
        // The maker's angles of this one are no help: somebody had set them to zero where it lay, at 43 degrees.
        double[] g = samples(heard).stream()
                .mapToDouble(s -> s.accelG().norm())
                .sorted()
                .toArray();
        assertEquals(1, g[g.length / 2], 0.1);
    }

    @Test
    void everyLineOfARazorIsReadAndItsSingularPoseIsSeen() throws IOException {
        byte[] bytes = read("razor/ypr-first-half.txt");
        long lines = new String(bytes, StandardCharsets.US_ASCII)
                .lines()
                .filter(line -> line.startsWith("#YPR="))
                .count();
        List<Heard> heard = feed(Makers.razor(), bytes);
        long read = samples(heard).size();
        assertTrue(lines > 300 && read >= lines - 1, read + " of " + lines);
        assertEquals(1, heard.stream().filter(Flaw.DIRECTION_ONLY::equals).count());
        assertTrue(samples(heard).stream().allMatch(s -> Math.abs(s.accelG().norm() - 1) < 1e-9));
    }

    @Test
    void theManualsExamplesReadAlikeInTextAndInBytes() throws IOException {
        List<String> lines = new String(read("x-imu3/spec_examples.txt"), StandardCharsets.US_ASCII)
                .lines()
                .toList();
        int seen = 0;
        for (int i = 1; i + 1 < lines.size(); i += 2) {
            byte[] text = (lines.get(i) + "\r\n").getBytes(StandardCharsets.US_ASCII);
            byte[] binary = HexFormat.of().parseHex(lines.get(i + 1).replace(" ", ""));
            List<Heard> told = feed(Makers.xImu3(), text);
            assertEquals(told, feed(Makers.xImu3(), binary), lines.get(i));
            assertEquals(new Vector3(0, 0, 1), samples(told).get(0).accelG().plus(Vector3.ZERO), lines.get(i));
            seen++;
        }
        assertEquals(3, seen);
    }

    @Test
    void whatSpeaksIsFoundOutFromAnyPlaceInACapture() throws IOException {
        byte[] standard = read("witmotion-standard/wt901sd-first-half.bin");
        byte[] dated = read("witmotion-ble/wt901sdcl-28byte-log-first-half.bin");
        byte[] razor = read("razor/ypr-first-half.txt");
        for (int from = 0; from < 2000; from += 7) {
            assertFound(Protocol.WITMOTION, standard, from);
            assertFound(Protocol.WITMOTION_BLE, dated, from);
            assertFound(Protocol.WITMOTION_BLE, notifications(), from);
            assertFound(Protocol.RAZOR, razor, from);
        }
        List<Heard> heard = feed(new DetectingDecoder(TextHints.NONE), standard);
        assertEquals(samples(feed(Makers.witMotion(), standard)), samples(heard));
    }

    private static void assertFound(Protocol protocol, byte[] bytes, int from) {
        ProtocolDetector detector = new ProtocolDetector(TextHints.NONE);
        detector.feed(ByteBuffer.wrap(bytes, from, bytes.length - from));
        assertEquals(new Verdict.Sensor(protocol, ""), detector.verdict(), "from byte " + from);
    }

    private static byte[] read(String name) throws IOException {
        Path file = CAPTURES.resolve(name);
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: the captures (../shared/data/captures) are not here");
        return Files.readAllBytes(file);
    }

    private static byte[] notifications() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String text = new String(read("witmotion-ble/wt901ble67-100hz-notifications.jsonl"), StandardCharsets.UTF_8);
        for (String line : text.lines().skip(1).toList()) {
            String hex =
                    JsonParser.parseString(line).getAsJsonObject().get("hex").getAsString();
            bytes.writeBytes(HexFormat.of().parseHex(hex));
        }
        return bytes.toByteArray();
    }

    /** The way up by roll and pitch, as the maker tells them in frames of this type. */
    private static List<Vector3> makersUps(byte[] bytes, int frame, int type, int anglesAt) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<Vector3> ups = new ArrayList<>();
        for (int at = 0; at + frame <= bytes.length; at += frame) {
            if (bytes[at + 1] == type) {
                double roll = Math.toRadians(in.getShort(at + anglesAt) / 32768.0 * 180);
                double pitch = Math.toRadians(in.getShort(at + anglesAt + 2) / 32768.0 * 180);
                ups.add(new Vector3(
                        -Math.sin(pitch), Math.sin(roll) * Math.cos(pitch), Math.cos(roll) * Math.cos(pitch)));
            }
        }
        return ups;
    }

    private static double medianAngle(List<Vector3> forces, List<Vector3> ups) {
        double[] angles = new double[Math.min(forces.size(), ups.size())];
        for (int i = 0; i < angles.length; i++) {
            angles[i] = forces.get(i).angleToDeg(ups.get(i));
        }
        Arrays.sort(angles);
        return angles[angles.length / 2];
    }

    private static List<Heard> feed(Decoder decoder, byte[] bytes) {
        List<Heard> heard = new ArrayList<>(decoder.feed(ByteBuffer.wrap(bytes)));
        heard.addAll(decoder.reset());
        return heard;
    }

    private static List<Sample> samples(List<Heard> heard) {
        return heard.stream()
                .filter(Sample.class::isInstance)
                .map(Sample.class::cast)
                .toList();
    }

    private static List<Garbled> garbled(List<Heard> heard) {
        return heard.stream()
                .filter(Garbled.class::isInstance)
                .map(Garbled.class::cast)
                .toList();
    }
}
