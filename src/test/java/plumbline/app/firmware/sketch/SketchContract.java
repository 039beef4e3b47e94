package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.app.firmware.sketch.Bench.Said;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;

/**
 * What every sketch of {@code firmware-notes/sketches} does, run against a chip that is played from its data sheet, and heard
 * by the product's own decoder.
 */
@Timeout(120)
abstract class SketchContract {

    /** Twenty milliseconds after the other, give or take one by the clock's grain. */
    private static final long SPACING_MS = 20;

    /** So many ms before millis(), ticks_ms() and ms begin anew: sketches have to get over it. */
    private static final long BEFORE_THE_TURN = 2800;

    private final Dialect dialect;

    SketchContract(Dialect dialect) {
        this.dialect = dialect;
    }

    static Stream<Sketch> onTwoWires() {
        return Arrays.stream(Sketch.values()).filter(sketch -> sketch.part().isPresent());
    }

    @ParameterizedTest
    @MethodSource("onTwoWires")
    void whatTheChipFeelsIsToldThroughAllThatBefallsIt(Sketch sketch) throws Exception {
        Chip chip = new Chip(sketch.part().orElseThrow())
                .unplugged(1200, 2300)
                .powerLostAt(3500)
                .disturbed(4600, 4615);
        List<Said> said = Bench.run(dialect, sketch, chip, "5.3", turn());
        assertTrue(
                heard(said, Sample.class).size() > 170,
                () -> "only " + heard(said, Sample.class).size() + " samples");
        assertTrue(
                heard(said, Sample.class).size() < 205,
                () -> heard(said, Sample.class).size() + " samples");
        assertTrueToTheFeeling(said, sketch);
        assertInStep(said);
        assertEquals(List.of("imu-gone", "imu-gone", "imu-reset", "imu-gone"), faults(said));
        assertEquals(new Identity(sketch.device(), "", "1 imu-" + id(chip)), first(said, Identity.class));
        assertTrue(damage(said) <= 2, () -> damage(said) + " bytes of damage, more than the first line's end");
    }

    @ParameterizedTest
    @MethodSource("onTwoWires")
    void anAbsentChipAndAStrangerAreToldOfEachSecondUntilTheRightOneIsFoundAtItsOtherAddress(Sketch sketch)
            throws Exception {
        int stranger = sketch == Sketch.MPU6500 ? 0xFF : 0xA5;
        Chip chip = new Chip(sketch.part().orElseThrow())
                .calling(stranger)
                .unplugged(0, 1150)
                .replacedAt(2250);
        List<Said> said = Bench.run(dialect, sketch, chip, "3.2", "0");
        assertEquals(
                List.of("imu-gone", "imu-id-" + Integer.toHexString(stranger)),
                faults(said).subList(0, 2));
        assertTrue(
                faults(said).size() >= 2 && faults(said).size() <= 3,
                () -> faults(said).toString());
        assertTrue(heard(said, Sample.class).size() > 30, said::toString);
        assertTrue(said.stream().noneMatch(one -> one.heard() instanceof Sample && one.ms() < 2250), said::toString);
        assertTrueToTheFeeling(said, sketch);
    }

    @Test
    void aCloneOfTheMpuIsUsedAndCalledByItsNumber() throws Exception {
        List<Said> said = Bench.run(dialect, Sketch.MPU6500, new Chip(Part.MPU6500).calling(0x98), "2.3", "0");
        assertTrueToTheFeeling(said, Sketch.MPU6500);
        assertEquals("1 imu-98", first(said, Identity.class).version());
        assertEquals(List.of(), faults(said));
    }

    @Test
    void theBno085IsReadThroughDamageAndAPause() throws Exception {
        List<Said> said = Bench.run(dialect, Sketch.BNO085, new RvcModule(2005, 3500, 7), "5", turn());
        assertTrueToTheFeeling(said, Sketch.BNO085);
        assertEquals(List.of("imu-gone"), faults(said).stream().distinct().toList());
        assertEquals("1 imu-rvc", first(said, Identity.class).version());
        int samples = heard(said, Sample.class).size();
        assertTrue(samples > 130 && samples < 155, () -> samples + " samples: fifty a second less the seventh of them");
    }

    private String turn() {
        long turn = dialect == Dialect.MICROPYTHON ? 1L << 30 : 1L << 32;
        return Long.toString(turn - BEFORE_THE_TURN);
    }

    /** Sees that every value is what was felt, to half a step of the chip's and half of the sentence's. */
    private static void assertTrueToTheFeeling(List<Said> said, Sketch sketch) {
        for (Said one : said) {
            if (one.heard() instanceof Sample sample && Feeling.isSteady(one.ms())) {
                Feeling felt = Feeling.at(one.ms());
                double[] mg = {felt.ax(), felt.ay(), felt.az()};
                double[] told = {
                    sample.accelG().x(), sample.accelG().y(), sample.accelG().z()
                };
                for (int i = 0; i < 3; i++) {
                    assertEquals(mg[i], told[i] * 1000, 2.6, one.toString());
                }
                assertEquals(sketch.hasGyroscope(), sample.rateDps().isPresent());
                sample.rateDps().ifPresent(rate -> {
                    assertEquals(felt.gx(), rate.x(), 0.11, one.toString());
                    assertEquals(felt.gy(), rate.y(), 0.11, one.toString());
                    assertEquals(felt.gz(), rate.z(), 0.11, one.toString());
                });
            }
        }
    }

    /** Sees that no number is left out, and that samples are 20 ms apart but where the chip was away. */
    private static void assertInStep(List<Said> said) {
        List<Sample> samples = heard(said, Sample.class);
        List<Long> stepsMs = IntStream.range(1, samples.size())
                .mapToObj(i -> samples.get(i).deviceMs().orElseThrow()
                        - samples.get(i - 1).deviceMs().orElseThrow())
                .map(step -> step < 0 ? step + (1L << 32) : step)
                .toList();
        List<Long> odd = stepsMs.stream()
                .filter(step -> step < SPACING_MS - 1 || step > SPACING_MS + 1)
                .toList();
        assertEquals(3, odd.size(), odd::toString);
        assertTrue(odd.stream().allMatch(step -> step > SPACING_MS && step < 1500), odd::toString);
        assertEquals(
                IntStream.range(0, samples.size()).boxed().toList(),
                samples.stream().map(sample -> sample.sequence().orElseThrow()).toList());
    }

    private static String id(Chip chip) {
        return Integer.toHexString(chip.id());
    }

    private static List<String> faults(List<Said> said) {
        return heard(said, SensorFault.class).stream().map(SensorFault::code).toList();
    }

    private static int damage(List<Said> said) {
        return heard(said, Garbled.class).stream().mapToInt(Garbled::bytes).sum();
    }

    private static <T extends Heard> T first(List<Said> said, Class<T> kind) {
        return heard(said, kind).get(0);
    }

    static <T extends Heard> List<T> heard(List<Said> said, Class<T> kind) {
        return said.stream()
                .map(Said::heard)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
