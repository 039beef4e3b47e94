package plumbline.sensor.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.sensor.Stranger;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.unit.ForceUnit;

class ProtocolDetectorTest {

    @ParameterizedTest
    @EnumSource
    void findsOutWhatSpeaksFromAnyByteOn(Speech speech) {
        byte[] bytes = joined(speech.messages(7, 120));
        for (int from = 0; from < 300; from += 3) {
            Verdict verdict = verdict(bytes, from);
            assertEquals(
                    speech.protocol(),
                    assertInstanceOf(Verdict.Sensor.class, verdict, speech + " from byte " + from)
                            .protocol());
        }
    }

    @ParameterizedTest
    @EnumSource
    void isSureWithinThreeSecondsOfSpeech(Speech speech) {
        List<byte[]> messages = speech.messages(8, (int) Math.ceil(3 * speech.hz()));
        assertInstanceOf(Verdict.Sensor.class, verdict(joined(messages), 5), speech::toString);
    }

    @Test
    void takesNoNoiseForASensor() {
        for (long seed = 0; seed < 60; seed++) {
            byte[] noise = new byte[100_000];
            new Random(seed).nextBytes(noise);
            ByteBuffer bytes = ByteBuffer.wrap(noise);
            while (bytes.hasRemaining()) {
                ProtocolDetector detector = new ProtocolDetector(TextHints.NONE);
                detector.feed(bytes);
                assertFalse(detector.verdict() instanceof Verdict.Sensor, "seed " + seed + " " + detector.verdict());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesNoWrongSpeedForASensor(Speech speech) {
        byte[] sent = joined(speech.messages(9, 150));
        for (int[] speeds : new int[][] {
            {9600, 19_200},
            {19_200, 9600},
            {115_200, 57_600},
            {57_600, 115_200},
            {115_200, 9600},
            {9600, 115_200},
            {38_400, 57_600},
            {57_600, 38_400}
        }) {
            byte[] heard = Uart.hear(sent, speeds[0], speeds[1]);
            ProtocolDetector detector = new ProtocolDetector(TextHints.NONE);
            detector.feed(ByteBuffer.wrap(heard));
            assertFalse(
                    detector.verdict() instanceof Verdict.Sensor,
                    speech + " sent at " + speeds[0] + ", heard at " + speeds[1] + ": " + detector.verdict());
        }
    }

    @Test
    void seesThatThePortIsFasterThanTheSensor() {
        byte[] heard = Uart.hear(joined(Speech.PLUMBLINE.messages(1, 100)), 57_600, 115_200);
        assertEquals(new Verdict.Strange(Stranger.PORT_TOO_FAST), verdict(heard, 0));
    }

    @Test
    void namesTheUsualStrangers() {
        assertEquals(Optional.of(Stranger.GPS), stranger(20, """
                $GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,*76\r
                $GPGSA,A,3,10,07,05,02,29,04,08,13,,,,,1.72,1.03,1.38*0A\r
                """));
        assertEquals(Optional.of(Stranger.PRINTER), stranger(20, "ok T:21.3 /0.0 B:20.9 /0.0 @:0 B@:0\n"));
        assertEquals(Optional.of(Stranger.MODEM), stranger(20, "\r\nOK\r\n\r\n+CREG: 0,1\r\n"));
        assertEquals(
                Optional.of(Stranger.VECTORNAV),
                stranger(
                        20,
                        checked(
                                "VNYMR,+100.949,-007.330,+000.715,-00.0049,-00.2449,+00.5397,-01.258,-00.100,-09.701,-00.000018,"
                                        + "+00.001122,-00.000551")));
        assertEquals(Optional.of(Stranger.BARE_ORIENTATION), stranger(40, "Orientation: 12.5 -3.0 88.1\r\n"));
        assertEquals(Optional.of(Stranger.TEXT_WITHOUT_TILT), stranger(80, "Humidity: 41 %, temperature 22.5 C\r\n"));
    }

    @Test
    void doesNotGuessAmongColumnsThatCouldBeTwoThings() {
        StringBuilder text = new StringBuilder();
        Random random = new Random(4);
        for (int i = 0; i < 90; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%.3f,%.3f,%.3f,%.3f,%.3f,%.3f\r\n",
                    random.nextGaussian() * 0.01,
                    0.001,
                    1.0,
                    0.0,
                    0.998,
                    random.nextGaussian() * 0.01));
        }
        assertEquals(Optional.of(Stranger.UNCLEAR_COLUMNS), stranger(1, text.toString()));
        TextHints set = TextHints.of(
                List.of(Quantity.OTHER, Quantity.OTHER, Quantity.OTHER, Quantity.AX, Quantity.AY, Quantity.AZ),
                ForceUnit.G);
        ProtocolDetector told = new ProtocolDetector(set);
        told.feed(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "acceleration in g from column 4, column 5, column 6",
                assertInstanceOf(Verdict.Sensor.class, told.verdict()).detail());
    }

    @Test
    void keepsQuietAboutALineOfZeros() {
        assertFalse(verdict(new byte[10_000], 0) instanceof Verdict.Sensor);
    }

    private static Optional<Stranger> stranger(int times, String text) {
        Verdict verdict = verdict(text.repeat(times).getBytes(StandardCharsets.US_ASCII), 0);
        return verdict instanceof Verdict.Strange strange ? Optional.of(strange.stranger()) : Optional.empty();
    }

    private static String checked(String sentence) {
        int sum = 0;
        for (int i = 0; i < sentence.length(); i++) {
            sum ^= sentence.charAt(i);
        }
        return String.format(Locale.ROOT, "$%s*%02X\r\n", sentence, sum);
    }

    private static Verdict verdict(byte[] bytes, int from) {
        ProtocolDetector detector = new ProtocolDetector(TextHints.NONE);
        detector.feed(ByteBuffer.wrap(bytes, from, bytes.length - from));
        assertTrue(detector.bytes() <= bytes.length);
        return detector.verdict();
    }

    private static byte[] joined(List<byte[]> messages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ArrayList<>(messages).forEach(out::writeBytes);
        return out.toByteArray();
    }
}
