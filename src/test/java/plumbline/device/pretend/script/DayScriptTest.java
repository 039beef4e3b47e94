package plumbline.device.pretend.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Label;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Sample;

class DayScriptTest {

    @Test
    void theSameSeedGivesTheSameDay() {
        assertEquals(samples(1), samples(1));
        assertNotEquals(samples(1), samples(2));
    }

    private static List<Sample> samples(long seed) {
        Script script = DayScript.of(Body.of(seed), Habits.USUAL, 0.3, seed);
        PretendSamples samples = new PretendSamples(script, PretendSensor.USUAL, seed);
        List<Sample> all = new ArrayList<>();
        samples.forEachRemaining(all::add);
        assertEquals(0.3 * 3600 * 50, all.size());
        return all;
    }

    @Test
    void labelsCoverADayWithoutGaps() {
        for (double hours : new double[] {0.01, 1, 8, 30}) {
            Script script = DayScript.of(Body.of(5), Habits.USUAL, hours, 5);
            double end = 0;
            for (Label label : script.labels()) {
                assertEquals(end, label.startS(), 1e-9);
                assertTrue(label.endS() > label.startS(), label::toString);
                end = label.endS();
            }
            assertEquals(hours * 3600, end, 1e-6);
            assertEquals(hours * 3600, script.lengthS(), 1e-6);
        }
    }

    @Test
    void anyWorkdayHasALittleOfEverything() {
        for (long seed = 0; seed < 20; seed++) {
            Map<Doing, Double> hours = hours(DayScript.of(Body.of(seed), Habits.USUAL, 9, seed));
            String told = "seed " + seed + " " + hours;
            assertTrue(hours.getOrDefault(Doing.SITTING, 0.0) > 4 && hours.getOrDefault(Doing.SITTING, 0.0) < 8, told);
            assertTrue(hours.getOrDefault(Doing.STANDING, 0.0) > 0.3, told);
            assertTrue(
                    hours.getOrDefault(Doing.WALKING, 0.0) > 0.3 && hours.getOrDefault(Doing.WALKING, 0.0) < 2, told);
        }
    }

    @Test
    void aWeekHasItsNights() {
        Map<Doing, Double> hours = hours(DayScript.of(Body.of(7), Habits.USUAL, 168, 7));
        assertEquals(7 * 8.5, hours.getOrDefault(Doing.NOT_WORN, 0.0), 8);
        assertEquals(7 * 0.25, hours.getOrDefault(Doing.LYING, 0.0), 1);
    }

    private static Map<Doing, Double> hours(Script script) {
        Map<Doing, Double> hours = new EnumMap<>(Doing.class);
        script.labels()
                .forEach(label -> hours.merge(label.doing(), (label.endS() - label.startS()) / 3600, Double::sum));
        return hours;
    }
}
