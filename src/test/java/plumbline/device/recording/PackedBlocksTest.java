package plumbline.device.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.recording.PackedRows;

class PackedBlocksTest {

    /** What was found in some bytes: samples, and how many bytes were garbled. */
    private static final class Found implements PackedBlocks.Sink {
        private final List<Sample> samples = new ArrayList<>();
        private int garbled;

        @Override
        public void rows(PackedRows rows) {
            for (int i = 0; i < rows.count(); i++) {
                samples.add(rows.sample(i));
            }
        }

        @Override
        public void garbled(int bytes) {
            garbled += bytes;
        }
    }

    @Test
    void givesBackTheVerySameNumbers() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            List<Sample> samples = samples(random, 1 + random.nextInt(PackedRows.MOST), random.nextInt(4));
            assertEquals(samples, found(block(samples), new Random(0)).samples);
        }
    }

    @Test
    void findsTheSameHoweverTheBytesAreCut() {
        Random random = new Random(2);
        byte[] bytes = blocks(random, 20);
        List<Sample> whole = found(bytes, new Random(0)).samples;
        for (int i = 0; i < 50; i++) {
            Found cut = found(bytes, new Random(i));
            assertEquals(whole, cut.samples);
            assertEquals(0, cut.garbled);
        }
    }

    @Test
    void losesNoMoreThanTheBlockThatIsDamagedAndCountsIt() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            List<byte[]> blocks = new ArrayList<>();
            List<List<Sample>> samples = new ArrayList<>();
            for (int b = 0; b < 5; b++) {
                samples.add(samples(random, 50, random.nextInt(4)));
                blocks.add(block(samples.get(b)));
            }
            byte[] hit = blocks.get(2);
            hit[random.nextInt(hit.length)] ^= (byte) (1 << random.nextInt(8));
            Found found = found(joined(blocks), random);
            List<Sample> left = new ArrayList<>();
            for (int b : new int[] {0, 1, 3, 4}) {
                left.addAll(samples.get(b));
            }
            assertEquals(left, found.samples);
            assertEquals(hit.length, found.garbled);
        }
    }

    @Test
    void hearsNothingInNoiseAndGoesOnBehindIt() {
        Random random = new Random(4);
        byte[] noise = new byte[1 << 20];
        random.nextBytes(noise);
        List<Sample> samples = samples(random, 50, 3);
        Found found = found(joined(List.of(noise, block(samples))), random);
        assertEquals(samples, found.samples);
        assertEquals(noise.length, found.garbled);
    }

    @Test
    void aBlockThatIsCutShortIsNoBlock() {
        byte[] block = block(samples(new Random(5), 50, 3));
        for (int length = 0; length < block.length; length++) {
            Found found = found(Arrays.copyOf(block, length), new Random(length));
            assertTrue(found.samples.isEmpty());
            assertEquals(length, found.garbled);
        }
    }

    @Test
    void aSampleThatNoSensorMeasuresIsNotReadable() {
        Sample usual = sample(0, new Vector3(0, 0, 1), Optional.empty());
        assertTrue(PackedRows.isReadable(0, usual));
        assertFalse(PackedRows.isReadable(0, sample(0, new Vector3(33, 0, 1), Optional.empty())));
        assertFalse(PackedRows.isReadable(0, sample(0, new Vector3(0, 0, 1), Optional.of(new Vector3(0, 4001, 0)))));
        assertFalse(PackedRows.isReadable(Long.MIN_VALUE, usual));
    }

    @Test
    void tellsTheMomentOfTimeZeroUnlessItIsDamaged() {
        Instant origin = Instant.parse("2026-03-02T08:30:00.123Z");
        byte[] head = new PackedHead(PackedHead.VERSION, origin).bytes();
        assertEquals(Optional.of(new PackedHead(PackedHead.VERSION, origin)), PackedHead.read(head));
        for (int i = 0; i < head.length; i++) {
            byte[] hit = head.clone();
            hit[i]++;
            assertEquals(Optional.empty(), PackedHead.read(hit));
        }
    }

    private static Found found(byte[] bytes, Random cuts) {
        Found found = new Found();
        PackedBlocks blocks = new PackedBlocks(found);
        for (int at = 0; at < bytes.length; ) {
            int count = Math.min(Math.min(1 + cuts.nextInt(5000), blocks.room()), bytes.length - at);
            System.arraycopy(bytes, at, blocks.block(), blocks.at(), count);
            blocks.filled(count);
            at += count;
        }
        found.garbled += blocks.end();
        return found;
    }

    private static byte[] blocks(Random random, int count) {
        List<byte[]> blocks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            blocks.add(block(samples(random, 1 + random.nextInt(400), random.nextInt(4))));
        }
        return joined(blocks);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private static byte[] block(List<Sample> samples) {
        PackedRows rows = new PackedRows();
        samples.forEach(sample -> rows.add(sample.deviceMs().orElseThrow(), sample));
        return PackedBlocks.bytes(rows);
    }

    /** Samples whose acceleration is as fine as a thousandth (kinds 0 and 2), or a millionth of a g; with rates from 2 on. */
    private static List<Sample> samples(Random random, int count, int kind) {
        int accelPerG = kind % 2 == 0 ? 1000 : 1_000_000;
        int ratePerDps = kind % 2 == 0 ? 10 : 10_000;
        List<Sample> samples = new ArrayList<>();
        long ms = random.nextInt(1000);
        for (int i = 0; i < count; i++) {
            ms += random.nextInt(30);
            samples.add(sample(
                    ms,
                    vector(random, 32, accelPerG),
                    kind < 2 ? Optional.empty() : Optional.of(vector(random, 4000, ratePerDps))));
        }
        return samples;
    }

    private static Vector3 vector(Random random, int limit, int perUnit) {
        return new Vector3(part(random, limit, perUnit), part(random, limit, perUnit), part(random, limit, perUnit));
    }

    private static double part(Random random, int limit, int perUnit) {
        return (random.nextInt(2 * limit * perUnit) - limit * perUnit) / (double) perUnit;
    }

    private static Sample sample(long ms, Vector3 accelG, Optional<Vector3> rateDps) {
        return new Sample(OptionalInt.empty(), OptionalLong.of(ms), accelG, rateDps);
    }
}
