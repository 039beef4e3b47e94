package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.posture.Recorded.Row;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;
import plumbline.sensor.Vector3;

/** What days put together from trials leave out, lived by four pretend wearers each, the sensor strapped on anyhow. */
class LifeTest {

    private static final List<Long> WEARERS = List.of(1L, 3L, 5L, 8L);

    private static List<Claim> said(UnaryOperator<Scriptwriter> life, boolean sat, long seed) {
        Scriptwriter writer =
                new Scriptwriter(Body.of(seed), seed).stay(8).walk(30).stay(20);
        Script script =
                life.apply(sat ? writer.sitDown(Seat.CHAIR).stay(60) : writer).script();
        PretendSensor sensor = PretendSensor.USUAL.at(50).mounted(Rotation.any(new Random(seed)));
        PretendSamples samples = new PretendSamples(script, sensor, seed);
        List<Row> rows = new ArrayList<>();
        while (samples.hasNext()) {
            rows.add(new Row(samples.nextS(), samples.next().accelG()));
        }
        return new Recorded("life", rows, List.of()).said(SeatModel.DEFAULT);
    }

    private static Arguments seated(String what, UnaryOperator<Scriptwriter> life, String end, boolean slouched) {
        return Arguments.of(what, true, life, end, slouched);
    }

    private static Arguments afoot(String what, UnaryOperator<Scriptwriter> life, String end) {
        return Arguments.of(what, false, life, end, false);
    }

    static Stream<Arguments> endings() {
        return Stream.of(
                seated("stays", w -> w.stay(600), "sitting", false),
                seated("stands up", w -> w.standUp().stay(60), "standing", false),
                seated("falls back", w -> w.failToStandUp().stay(60), "sitting", false),
                seated("slides slowly into a slouch", w -> w.slouch(180).stay(120), "sitting", true),
                seated("slumps", w -> w.slouch(2).stay(60), "sitting", true),
                seated(
                        "slumps and sits up",
                        w -> w.slouch(3).stay(90).straighten(2).stay(30),
                        "sitting",
                        false),
                seated("swivels", w -> w.swivel(90).stay(40).swivel(-90).stay(60), "sitting", false),
                seated("laughs", w -> w.laugh(8).stay(60), "sitting", false),
                seated("bends to a drawer", w -> w.lean(55, 20, 12).stay(60), "sitting", false),
                seated("reaches far for minutes", w -> w.lean(15, 0, 180).stay(60), "sitting", false),
                seated("reclines", w -> w.recline(35, 3).stay(120), "reclining", false),
                seated("lies down", w -> w.lieDown(0).stay(60), "lying", false),
                seated("lies and sits up", w -> w.lieDown(80).stay(60).sitUp().stay(60), "sitting", false),
                afoot("sits on a sofa", w -> w.sitDown(Seat.SOFA).stay(60), "reclining"),
                afoot("sits down quickly", w -> w.sitDown(Seat.CHAIR, 0.9, 22).stay(60), "sitting"),
                afoot("stands in a bus", w -> w.ride(120).stay(30), "standing"),
                afoot("picks something up", w -> w.pickUp().stay(60), "standing"),
                afoot("crouches", w -> w.crouch(15).stay(60), "standing"),
                afoot("kneels", w -> w.kneel(6).stay(60), "standing"),
                afoot("climbs on a stool", w -> w.step(0.4).stay(30).step(-0.4).stay(60), "standing"),
                afoot("takes stairs", w -> w.stairs(20, true).stay(60), "standing"),
                afoot("stands for 20 min", w -> w.stay(1200), "standing"),
                afoot("walks slowly", w -> w.walk(20, 0.67), "moving"),
                afoot("walks briskly", w -> w.walk(20, 2.17), "moving"),
                afoot("takes it off", w -> w.takeOff().stay(600), "not-worn"),
                afoot(
                        "straps it on anew",
                        w -> w.takeOff()
                                .stay(600)
                                .putOn(Rotation.about(new Vector3(0, 0, 1), 90))
                                .stay(20)
                                .walk(30)
                                .stay(40),
                        "standing"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void endsAsItIsLived(String what, boolean sat, UnaryOperator<Scriptwriter> life, String end, boolean slouched) {
        for (long seed : WEARERS) {
            List<Claim> said = said(life, sat, seed);
            Claim last = said.get(said.size() - 1);
            assertEquals(
                    end + (slouched ? " slouched" : ""),
                    last.posture() + (last.slouched() ? " slouched" : ""),
                    what + ", wearer " + seed);
        }
    }

    static Stream<Arguments> harmless() {
        return endings()
                .filter(a -> List.of(
                                "stays",
                                "falls back",
                                "swivels",
                                "laughs",
                                "bends to a drawer",
                                "reaches far for minutes")
                        .contains(a.get()[0]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void isNeitherAStandUpNorASlouch(
            String what, boolean sat, UnaryOperator<Scriptwriter> life, String end, boolean s) {
        for (long seed : WEARERS) {
            List<Claim> seated = said(life, sat, seed).stream()
                    .dropWhile(claim -> !claim.posture().equals("sitting"))
                    .filter(claim -> claim.slouched() || !claim.posture().equals(end))
                    .filter(claim -> claim.endSeconds() - claim.startSeconds() > 20)
                    .toList();
            assertTrue(seated.isEmpty(), what + ", wearer " + seed + ": " + seated);
        }
    }
}
