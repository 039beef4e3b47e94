package plumbline.sensor.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

class PlumblineDecoderTest {

    private static final Sample LEVEL = sample(0, 0, 0, 0, 1000);
    private static final String LEVEL_LINE = "$PLB,0,0,0,0,1000*686C\r\n";

    @Test
    void takesALineFeedAlone() {
        assertEquals(List.of(LEVEL), feed("$PLB,0,0,0,0,1000*686C\n"));
    }

    @Test
    void countsWhatStandsBetweenSentences() {
        assertEquals(List.of(LEVEL, new Garbled(9), LEVEL), feed(LEVEL_LINE + "boot 1\n\r\n" + LEVEL_LINE));
    }

    @Test
    void aCutSentenceDoesNotTakeTheNextOneAlong() {
        assertEquals(List.of(new Garbled(9), LEVEL), feed("$PLB,0,0," + LEVEL_LINE));
    }

    @Test
    void aSentenceWithoutItsLineEndIsLost() {
        assertEquals(List.of(new Garbled(22), LEVEL), feed("$PLB,0,0,0,0,1000*686C" + LEVEL_LINE));
    }

    @Test
    void oneWrongBitIsNoticed() {
        byte[] line = LEVEL_LINE.getBytes(StandardCharsets.US_ASCII);
        for (int bit = 0; bit < (line.length - 2) * 8; bit++) {
            byte[] damaged = line.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            PlumblineDecoder decoder = new PlumblineDecoder();
            List<Heard> heard = new ArrayList<>(decoder.feed(ByteBuffer.wrap(damaged)));
            heard.addAll(decoder.reset());
            assertTrue(heard.stream().noneMatch(Sample.class::isInstance) || sameLetter(bit), "bit " + bit);
        }
    }

    /** Capital and small letters differ in one bit, and a check may be written in either. */
    private static boolean sameLetter(int bit) {
        char letter = LEVEL_LINE.charAt(bit / 8);
        return bit / 8 > LEVEL_LINE.indexOf('*') && Character.isLetter(letter) && bit % 8 == 5;
    }

    @Test
    void whatIsForgottenIsCounted() {
        PlumblineDecoder decoder = new PlumblineDecoder();
        assertEquals(List.of(), decoder.feed(bytes("xy$PLB,0")));
        assertEquals(List.of(new Garbled(8)), decoder.reset());
        assertEquals(List.of(LEVEL), decoder.feed(bytes(LEVEL_LINE)));
    }

    @Test
    void aLineOfAHundredMegabytesIsCountedAndPassedOver() {
        PlumblineDecoder decoder = new PlumblineDecoder();
        byte[] megabyte = new byte[1 << 20];
        long garbled = 0;
        for (int i = 0; i < 100; i++) {
            Arrays.fill(megabyte, (byte) (i % 2 == 0 ? 'x' : '$'));
            garbled += garbledIn(decoder.feed(ByteBuffer.wrap(megabyte)));
        }
        List<Heard> last = decoder.feed(bytes("\n" + LEVEL_LINE));
        assertEquals(LEVEL, last.get(last.size() - 1));
        assertEquals(100L * (1 << 20) + 1, garbled + garbledIn(last));
    }

    @Test
    void anyCutOfAnyNoiseGivesTheSameAndCountsEveryByteOnce() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            ByteBuffer stream = ByteBuffer.allocate(1 << 16);
            List<Heard> sent = new ArrayList<>();
            long garbage = write(random, stream, sent);
            byte[] bytes = Arrays.copyOf(stream.array(), stream.position());

            List<Heard> whole = cut(bytes, new Random(seed), bytes.length);
            List<Heard> pieces = cut(bytes, new Random(seed), 40);

            assertTrue(sent.size() > 20, "seed " + seed);
            assertEquals(whole, pieces, "seed " + seed);
            assertEquals(
                    sent, whole.stream().filter(h -> !(h instanceof Garbled)).toList(), "seed " + seed);
            assertEquals(garbage, garbledIn(whole), "seed " + seed);
        }
    }

    /** Sentences in between any noise, each of them in turn cut, damaged or whole; returns the bytes of damage. */
    private static long write(Random random, ByteBuffer out, List<Heard> sent) {
        PlumblineEncoder encoder = new PlumblineEncoder();
        long garbage = 0;
        for (int i = 0; i < 100; i++) {
            Sample sample = randomSample(random);
            int from = out.position();
            switch (random.nextInt(4)) {
                case 0 -> {
                    byte[] noise = new byte[random.nextInt(200)];
                    random.nextBytes(noise);
                    out.put(noise);
                    garbage += noise.length;
                }
                case 1 -> {
                    encoder.write(sample, out);
                    out.position(from + random.nextInt(out.position() - from));
                    garbage += out.position() - from;
                }
                default -> {
                    encoder.write(sample, out);
                    sent.add(sample);
                }
            }
        }
        return garbage;
    }

    private static Sample randomSample(Random random) {
        return new Sample(
                OptionalInt.of(random.nextInt(Sample.SEQUENCE_MODULUS)),
                OptionalLong.of(random.nextLong() & 0xFFFFFFFFL),
                randomVector(random, PlumblineDecoder.MAX_ACCEL_MG, 1000),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(randomVector(random, PlumblineDecoder.MAX_RATE_DECI_DPS, 10)));
    }

    private static Vector3 randomVector(Random random, int limit, double perUnit) {
        return new Vector3(
                (random.nextInt(2 * limit + 1) - limit) / perUnit,
                (random.nextInt(2 * limit + 1) - limit) / perUnit,
                (random.nextInt(2 * limit + 1) - limit) / perUnit);
    }

    private static List<Heard> cut(byte[] bytes, Random random, int longest) {
        PlumblineDecoder decoder = new PlumblineDecoder();
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(longest));
            heard.addAll(decoder.feed(ByteBuffer.wrap(bytes, at, length).asReadOnlyBuffer()));
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

    private static Sample sample(int sequence, long ms, int x, int y, int z) {
        return new Sample(
                OptionalInt.of(sequence),
                OptionalLong.of(ms),
                new Vector3(x / 1000.0, y / 1000.0, z / 1000.0),
                Optional.empty());
    }

    private static List<Heard> feed(String text) {
        return new PlumblineDecoder().feed(bytes(text));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    }
}
