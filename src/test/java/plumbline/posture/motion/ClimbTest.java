package plumbline.posture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ClimbTest {

    /** The rise between two times, when everything has a scale and an offset besides. */
    private static double rise(Acting acting, double from, double to, double scale) {
        Climb climb = new Climb();
        double metres = 0;
        for (int beat = 0; beat < 500; beat++) {
            climb.add(scale * acting.at((beat + 0.5) * Beats.SECONDS).norm(), false);
            int known = beat - Climb.LAG;
            double t = (known + 0.5) * Beats.SECONDS;
            if (known >= 0 && t >= from && t <= to) {
                metres += climb.at(known) * Beats.SECONDS;
            }
        }
        return metres;
    }

    @Test
    void aSitDownSinksByTheHeightOfTheSeat() {
        assertEquals(-0.42, rise(new Acting().move(8, 1.6, 35, -0.42), 7.5, 10, 1), 0.08);
    }

    @Test
    void aStandUpRises() {
        assertEquals(0.42, rise(new Acting().move(8, 1.2, 35, 0.42), 7.5, 10, 1), 0.03);
    }

    @Test
    void aSensorThatReadsTwoPercentTooMuchMakesNoDifference() {
        assertEquals(-0.42, rise(new Acting().move(8, 1.6, 35, -0.42), 7.5, 10, 1.02), 0.08);
    }

    @Test
    void walkingGetsNowhere() {
        assertEquals(0, rise(new Acting().walk(2, 18, 1.9, 0.25), 7, 11, 1), 0.05);
    }

    @Test
    void aLeanWithoutARiseGetsNowhere() {
        assertEquals(0, rise(new Acting().move(8, 3, 60, 0), 7.5, 11.5, 1), 0.02);
    }
}
