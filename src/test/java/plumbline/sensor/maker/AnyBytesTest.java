package plumbline.sensor.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.text.TextHints;

/** What holds of every decoder, whatever comes in. */
class AnyBytesTest {

    private static final int SEEDS = 60;
    private static final int MESSAGES = 60;

    /** A line feed that happens to follow another is a blank line, and no damage. */
    private static final int BLANK_LINES = 20;

    /** What a decoder of text holds back until it is clear which numbers are what. */
    private static final int HELD_AT_FIRST = 1;

    @ParameterizedTest
    @EnumSource
    void anyCutOfTheSameBytesGivesTheSame(Speech speech) {
        for (long seed = 0; seed < SEEDS; seed++) {
            byte[] bytes = damaged(speech, new Random(seed));
            List<Heard> whole = cut(decoder(speech), bytes, new Random(seed), bytes.length);
            assertTrue(
                    samples(whole).size() > 10,
                    speech + ", seed " + seed + ": " + samples(whole).size());
            assertEquals(whole, cut(decoder(speech), bytes, new Random(seed), 1), speech + ", seed " + seed);
            assertEquals(whole, cut(decoder(speech), bytes, new Random(seed), 40), speech + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void findingOutWhatSpeaksDoesNotDependOnTheCut(Speech speech) {
        for (long seed = 0; seed < 20; seed++) {
            byte[] bytes = damaged(speech, new Random(seed));
            List<Heard> whole = cut(new DetectingDecoder(TextHints.NONE), bytes, new Random(seed), bytes.length);
            assertEquals(
                    whole,
                    cut(new DetectingDecoder(TextHints.NONE), bytes, new Random(seed), 7),
                    speech + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isInStepAgainTwoFramesAfterAnyNoise(Speech speech) {
        List<byte[]> messages = speech.messages(1, MESSAGES);
        List<Sample> expected = samples(cut(decoder(speech), joined(messages), new Random(0), 1 << 20));
        assertEquals(MESSAGES, expected.size(), HELD_AT_FIRST, speech + " without noise");
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            int at = MESSAGES / 2;
            byte[] noise = new byte[1 + random.nextInt(400)];
            random.nextBytes(noise);
            List<byte[]> noisy = new ArrayList<>(messages);
            noisy.add(at, noise);
            List<Sample> heard = samples(cut(decoder(speech), joined(noisy), random, 64));
            int sure = MESSAGES - at - 2;
            assertTrue(heard.size() >= expected.size() - 2, speech + ", seed " + seed + ": " + heard.size());
            assertTrue(heard.size() <= expected.size() + 1, speech + ", seed " + seed + ": " + heard.size());
            assertEquals(
                    plain(expected.subList(expected.size() - sure, expected.size())),
                    plain(heard.subList(heard.size() - sure, heard.size())),
                    speech + ", seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void noiseIsCountedToTheByteAndNeverThrown(Protocol protocol) {
        for (long seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            byte[] noise = new byte[50_000];
            random.nextBytes(noise);
            Decoder decoder = Decoders.of(protocol, TextHints.NONE);
            List<Heard> heard = cut(decoder, noise, random, 300);
            long garbled = garbled(heard);
            assertTrue(garbled <= noise.length, protocol + ", seed " + seed);
            // A WitMotion sum is right by chance in noise once in a few megabytes.
            assertTrue(samples(heard).size() <= 1, protocol + ", seed " + seed + ": " + samples(heard));
            assertTrue(
                    decoder.messages() > 0 || garbled >= noise.length - BLANK_LINES || protocol == Protocol.TEXT,
                    protocol + ", seed " + seed + ": " + garbled);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mutatedSpeechNeverThrowsAndNeverInventsSamples(Speech speech) {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = joined(speech.messages(seed, MESSAGES));
            for (int i = 0; i < bytes.length / 50; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            List<Heard> heard = cut(decoder(speech), bytes, random, 100);
            assertTrue(samples(heard).size() <= MESSAGES, speech + ", seed " + seed);
            assertTrue(samples(heard).stream().allMatch(s -> s.accelG().norm() <= 32), speech + ", seed " + seed);
        }
    }

    private static Decoder decoder(Speech speech) {
        return Decoders.of(speech.protocol(), TextHints.NONE);
    }

    /** Speech in which some messages are cut, some are changed, and noise stands between some. */
    private static byte[] damaged(Speech speech, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] message : speech.messages(random.nextLong(), MESSAGES)) {
            switch (random.nextInt(12)) {
                case 0 -> out.write(message, 0, random.nextInt(message.length));
                case 1 -> {
                    message[random.nextInt(message.length)] ^= (byte) (1 << random.nextInt(8));
                    out.writeBytes(message);
                }
                case 2 -> {
                    byte[] noise = new byte[random.nextInt(150)];
                    random.nextBytes(noise);
                    out.writeBytes(noise);
                    out.writeBytes(message);
                }
                default -> out.writeBytes(message);
            }
        }
        return out.toByteArray();
    }

    private static byte[] joined(List<byte[]> messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        messages.forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static List<Heard> cut(Decoder decoder, byte[] bytes, Random random, int longest) {
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, 1 + random.nextInt(longest));
            heard.addAll(decoder.feed(ByteBuffer.wrap(bytes, at, length).asReadOnlyBuffer()));
            at += length;
        }
        heard.addAll(decoder.reset());
        return heard;
    }

    private static List<Sample> samples(List<Heard> heard) {
        return heard.stream()
                .filter(Sample.class::isInstance)
                .map(Sample.class::cast)
                .toList();
    }

    /** Without running numbers, which a decoder makes up where the wire carries only their last byte. */
    private static List<String> plain(List<Sample> samples) {
        return samples.stream()
                .map(s -> s.accelG() + " " + s.rateDps() + " " + s.deviceMs())
                .toList();
    }

    private static long garbled(List<Heard> heard) {
        return heard.stream()
                .mapToLong(h -> h instanceof Garbled g ? g.bytes() : 0)
                .sum();
    }
}
