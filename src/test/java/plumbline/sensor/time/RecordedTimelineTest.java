package plumbline.sensor.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

class RecordedTimelineTest {

    private static final Instant ORIGIN = Instant.parse("2026-03-02T08:30:00Z");

    @Test
    void placesEverySampleItsOwnTimeAfterTheOrigin() {
        assertEquals(List.of(placed(5000), placed(5020), placed(5090)), place(5000, 5020, 5090));
    }

    @Test
    void goesRoundAfterSevenWeeks() {
        long last = Sample.CLOCK_MODULUS_MS - 10;
        assertEquals(
                List.of(
                        placed(0),
                        placed(1L << 30),
                        placed(1L << 31),
                        placed(3L << 30),
                        placed(last),
                        placed(last + 20, 10)),
                place(0, 1L << 30, 1L << 31, 3L << 30, last, 10));
    }

    @Test
    void mayBeginBeforeTheOrigin() {
        long before = Sample.CLOCK_MODULUS_MS - 1000;
        assertEquals(List.of(placed(-1000, before), placed(20)), place(before, 20));
    }

    @Test
    void aRecordingThatStartsAnewGoesOnRightBehind() {
        assertEquals(
                List.of(
                        placed(5000),
                        new Timed.Restarted(ORIGIN.plusMillis(5020)),
                        placed(5020, 100),
                        placed(5040, 120)),
                place(5000, 100, 120));
    }

    @Test
    void rowsOfTheSameMillisecondStayInOrder() {
        assertEquals(List.of(placed(20), placed(21, 20), placed(22, 21)), place(20, 20, 21));
    }

    private static List<Timed> place(long... times) {
        Timeline timeline = Timeline.recorded(ORIGIN);
        List<Timed> timed = new ArrayList<>();
        for (long time : times) {
            timed.addAll(timeline.place(Instant.EPOCH, sample(time)));
        }
        timed.addAll(timeline.flush());
        return timed;
    }

    private static Placed placed(long ms) {
        return placed(ms, ms);
    }

    private static Placed placed(long afterOriginMs, long clockMs) {
        return new Placed(ORIGIN.plusMillis(afterOriginMs), sample(clockMs));
    }

    private static Sample sample(long ms) {
        return new Sample(OptionalInt.empty(), OptionalLong.of(ms), new Vector3(0, 0, 1), Optional.empty());
    }
}
