package plumbline.sensor.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.sensor.DecimalCell;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Unreadable;
import plumbline.sensor.Vector3;

class RecordingDecoderTest {

    private static final String HEADER = "time_s,ax_g,ay_g,az_g\n";
    private static final String MARK = "\u00EF\u00BB\u00BF";

    @Test
    void readsRows() {
        assertEquals(
                List.of(sample(0, -0.057, -1.011, 0.007), sample(20, -0.059, -1.011, 0.006)),
                read(HEADER + "0.00,-0.057,-1.011,0.007\n0.02,-0.059,-1.011,0.006\n"));
    }

    @Test
    void readsRates() {
        Sample withRates = new Sample(
                OptionalInt.empty(),
                OptionalLong.of(20),
                new Vector3(1, 2, 3),
                Optional.of(new Vector3(-0.4, 0.5, -0.0)));
        assertEquals(List.of(withRates, sample(40, 1, 2, 3)), read("""
                        time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps
                        0.02,1,2,3,-0.4,0.5,-0.0
                        0.04,1,2,3,,,
                        """));
    }

    @Test
    void takesColumnsInAnyOrderAmongOthers() {
        assertEquals(
                List.of(sample(20, 1, 2, 3)),
                read("note,az_g,\"time_s\", ay_g ,gx_dps,ax_g,\nwell said,3,0.02, 2 ,9,1,x,y\n"));
    }

    @Test
    void passesOverCommentsBlankLinesCarriageReturnsAndAByteOrderMark() {
        assertEquals(
                List.of(sample(20, 1, 2, 3)),
                read(MARK + "# by hand\r\n\r\n" + HEADER.strip() + "\r\n# pause\r\n0.02,1,2,3\r\n"));
        assertEquals(List.of(sample(20, 1, 2, 3)), read(MARK + HEADER + "0.02,1,2,3\n"));
    }

    @Test
    void countsRowsThatAreShortOrHoldNoNumberOrAnAbsurdOne() {
        String damage = "0.02,nan,NaN,\n0.04,33,0,-1\n0.06,1,2,x\n0.06,1,2\n0.06,1,2,Infinity\n1e300,1,2,3\n,1,2,3\n";
        assertEquals(
                List.of(sample(0, 1, 2, 3), new Garbled(damage.length()), sample(80, 1, 2, 3)),
                read(HEADER + "0.00,1,2,3\n" + damage + "0.08,1,2,3\n"));
    }

    @Test
    void aRowWithSomeRatesOnlyIsGarbled() {
        assertEquals(
                List.of(new Garbled(16), sample(40, 1, 2, 3)),
                read("time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n0.02,1,2,3,4,,6\n0.04,1,2,3,,,\n"));
    }

    @Test
    void saysWhichColumnsAreMissingAndWhatItFound() {
        assertEquals(
                List.of(new Unreadable(RecordingColumns.missing("timestamp,ax_g,y_g,az_g")), new Garbled(8)),
                read("timestamp,ax_g,y_g,az_g\n1,2,3,4\n"));
    }

    @Test
    void namesTheMissingColumnsInASentence() {
        assertEquals(
                "this recording has no column time_s, ay_g; its first line reads: timestamp,ax_g,y_g,az_g",
                RecordingColumns.missing("timestamp,ax_g,y_g,az_g").sentence());
    }

    @Test
    void saysThatSomethingElseIsNoRecording() {
        byte[] noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        for (int i = 0; i < noise.length; i++) {
            noise[i] = noise[i] == '\n' ? 0 : noise[i];
        }
        RecordingDecoder decoder = new RecordingDecoder();
        List<Heard> heard = new ArrayList<>(decoder.feed(ByteBuffer.wrap(noise)));
        heard.addAll(decoder.reset());
        assertEquals(
                new Unreadable(Saying.of("recording.none", "this is no recording: its first line has no end")),
                heard.get(0));
        assertEquals(noise.length, garbledIn(heard));
    }

    @Test
    void timeGoesRoundAfterSevenWeeksAndMayBeginBeforeZero() {
        assertEquals(
                List.of(sample((1L << 32) - 1000, 1, 2, 3), sample((1L << 32) - 1, 1, 2, 3), sample(0, 1, 2, 3)),
                read(HEADER + "-1.0,1,2,3\n4294967.295,1,2,3\n4294967.296,1,2,3\n"));
    }

    @Test
    void readsTheVeryNumbersThatJavaReads() {
        Random random = new Random(11);
        for (int i = 0; i < 200_000; i++) {
            String text = randomNumber(random);
            byte[] bytes = ("," + text + ",").getBytes(StandardCharsets.US_ASCII);
            double parsed = DecimalCell.parse(bytes, 1, bytes.length - 1);
            assertEquals(Double.parseDouble(text), parsed, 0.0, text);
        }
        for (String none : List.of("", "-", ".", "-.", "1.2.3", "1-", "0x10", "1f", "NaN", "1e", "١")) {
            byte[] bytes = none.getBytes(StandardCharsets.UTF_8);
            assertTrue(Double.isNaN(DecimalCell.parse(bytes, 0, bytes.length)), none);
        }
    }

    private static String randomNumber(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> String.format(Locale.ROOT, "%.3f", random.nextGaussian());
            case 1 -> Double.toString(random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20));
            case 2 -> String.format(Locale.ROOT, "%." + random.nextInt(20) + "f", random.nextGaussian() * 1e6);
            default -> " " + random.nextInt() + (random.nextBoolean() ? "." : "");
        };
    }

    @Test
    void aLineOfAHundredMegabytesIsCountedAndPassedOver() {
        RecordingDecoder decoder = new RecordingDecoder();
        decoder.feed(ByteBuffer.wrap(HEADER.getBytes(StandardCharsets.US_ASCII)));
        byte[] megabyte = new byte[1 << 20];
        Arrays.fill(megabyte, (byte) '1');
        long garbled = 0;
        for (int i = 0; i < 100; i++) {
            garbled += garbledIn(decoder.feed(ByteBuffer.wrap(megabyte)));
        }
        List<Heard> last = decoder.feed(ByteBuffer.wrap("\n0.02,1,2,3\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(sample(20, 1, 2, 3), last.get(last.size() - 1));
        assertEquals(100L * (1 << 20) + 1, garbled + garbledIn(last));
    }

    @Test
    void anyCutGivesTheSame() {
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps\n");
            int rows = 0;
            while (text.length() < 200_000) {
                if (random.nextInt(50) == 0) {
                    text.append("x,".repeat(random.nextInt(4000))).append('\n');
                } else {
                    text.append(row(rows++, random));
                }
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
            List<Heard> whole = cut(bytes, new Random(seed), bytes.length);
            assertEquals(rows, whole.stream().filter(Sample.class::isInstance).count(), "seed " + seed);
            assertEquals(whole, cut(bytes, new Random(seed), 10_000), "seed " + seed);
        }
    }

    private static String row(int number, Random random) {
        return String.format(
                Locale.ROOT,
                "%.2f,%.3f,%.3f,%.3f,%.1f,%.1f,%.1f\n",
                number * 0.02,
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian(),
                random.nextGaussian());
    }

    private static List<Heard> cut(byte[] bytes, Random random, int longest) {
        RecordingDecoder decoder = new RecordingDecoder();
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(longest));
            heard.addAll(decoder.feed(ByteBuffer.wrap(bytes, at, length).slice().asReadOnlyBuffer()));
            at += length;
        }
        heard.addAll(decoder.reset());
        return heard;
    }

    private static long garbledIn(List<Heard> heard) {
        return heard.stream()
                .mapToLong(h -> h instanceof Garbled garbled ? garbled.bytes() : 0)
                .sum();
    }

    private static Sample sample(long ms, double x, double y, double z) {
        return new Sample(OptionalInt.empty(), OptionalLong.of(ms), new Vector3(x, y, z), Optional.empty());
    }

    private static List<Heard> read(String text) {
        RecordingDecoder decoder = new RecordingDecoder();
        List<Heard> heard = new ArrayList<>(decoder.feed(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1))));
        heard.addAll(decoder.reset());
        return heard;
    }
}
