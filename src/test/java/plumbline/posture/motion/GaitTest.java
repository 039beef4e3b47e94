package plumbline.posture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GaitTest {

    private static long walking(List<Moment> moments) {
        return moments.stream().filter(Moment::walking).count();
    }

    @ParameterizedTest
    @ValueSource(doubles = {40, 60, 80, 100, 115, 130})
    void knowsWalkingAtAnyUsualPace(double stepsPerMinute) {
        List<Moment> moments =
                new Acting().walk(5, 25, stepsPerMinute / 60, 0.12).moments(32, 50);
        assertTrue(walking(moments) * Moment.SECONDS > 16, walking(moments) + " steps of 0.2 s");
        Moment middle = moments.get((int) (15 / Moment.SECONDS));
        assertEquals(60 / stepsPerMinute, middle.stepSeconds().orElseThrow(), 0.12);
    }

    @Test
    void knowsAWalkOfFiveSeconds() {
        assertTrue(walking(new Acting().walk(10, 15, 1.8, 0.15).moments(25, 50)) * Moment.SECONDS > 2);
    }

    @Test
    void aSitDownIsNoWalk() {
        assertEquals(0, walking(new Acting().move(10, 1.6, 35, -0.42).moments(20, 50)));
    }

    @Test
    void aFaintRhythmIsNoWalk() {
        assertEquals(0, walking(new Acting().walk(5, 25, 1.3, 0.03).moments(30, 50)));
    }
}
