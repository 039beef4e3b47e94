package plumbline.posture.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Vector3;

class StretchTest {

    @Test
    void tellsEveryMomentInOrderWithinThreeSeconds() {
        Acting acting = new Acting().move(10, 1.6, 35, -0.42).walk(15, 25, 1.8, 0.2);
        List<Moment> heard = new ArrayList<>();
        double[] now = {0};
        double[] latest = {0};
        Stretch stretch = new Stretch(acting.at(0), moment -> {
            heard.add(moment);
            latest[0] = Math.max(latest[0], now[0] - moment.seconds());
            moment.transfer().ifPresent(t -> assertTrue(now[0] - t.seconds() < 3, "transfer told in time"));
        });
        for (int i = 1; i < 30 * 50; i++) {
            now[0] = i * 0.02;
            stretch.on(now[0], acting.at(now[0]));
        }
        assertTrue(latest[0] < 3.0, "told after " + latest[0]);
        assertEquals(Stretch.LAG_SECONDS, latest[0], 0.05);
        for (int i = 0; i < heard.size(); i++) {
            assertEquals(i, heard.get(i).step());
        }
        assertTrue(heard.size() > 130, "anchored: " + heard.size());
    }

    @Test
    void gravityIsKnownInAnyAttitude() {
        Vector3 down = new Vector3(0.3, -0.9, 0.2).unit();
        Stretch stretch =
                new Stretch(down, moment -> assertEquals(0, moment.gravity().angleToDeg(down), 1e-6));
        for (int i = 1; i < 500; i++) {
            stretch.on(i * 0.02, down);
        }
        assertEquals(0, stretch.gravity().orElseThrow().angleToDeg(down), 1e-6);
    }
}
