package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Random;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.text.TextHints;

/** Measures what is made of noise; its figures stand in {@code src/site/sensors.md}. */
public final class NoiseFigures {

    private static final int MEBI = 1 << 20;

    private NoiseFigures() {}

    /** Prints the figures; takes a minute or two. */
    public static void main(String[] args) {
        int mebis = args.length == 0 ? 20 : Integer.parseInt(args[0]);
        long found = 0;
        long searches = 0;
        for (int seed = 0; seed < mebis; seed++) {
            ByteBuffer noise = noise(seed);
            while (noise.hasRemaining()) {
                ProtocolDetector detector = new ProtocolDetector(TextHints.NONE);
                detector.feed(noise);
                searches++;
                found += detector.verdict() instanceof Verdict.Sensor ? 1 : 0;
            }
        }
        print("%d MiB of noise, %d searches: %d took it for a sensor", mebis, searches, found);
        for (Protocol protocol : Protocol.values()) {
            Decoder decoder = Decoders.of(protocol, TextHints.NONE);
            long samples = 0;
            for (int seed = 0; seed < mebis; seed++) {
                for (Heard heard : decoder.feed(noise(seed))) {
                    samples += heard instanceof Sample ? 1 : 0;
                }
            }
            print("%-14s %d samples in %d MiB of noise", protocol.word(), samples, mebis);
        }
    }

    private static ByteBuffer noise(int seed) {
        byte[] noise = new byte[MEBI];
        new Random(seed).nextBytes(noise);
        return ByteBuffer.wrap(noise);
    }

    private static void print(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
