package plumbline.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static plumbline.history.Histories.ready;
import static plumbline.history.Histories.write;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.history.file.Connections;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.sitting.Epoch;

class ClockSetBackTest {

    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void keepsBothTimesWhenTheClockIsSetBack() throws IOException {
        List<Epoch> first = List.of(epoch(0, Posture.SITTING), epoch(10, Posture.SITTING), epoch(20, Posture.SITTING));
        List<Epoch> again = List.of(epoch(10, Posture.STANDING), epoch(20, Posture.MOVING), epoch(30, Posture.LYING));
        List<Epoch> thrice =
                List.of(epoch(30, Posture.RECLINING), epoch(5, Posture.UNKNOWN), epoch(40, Posture.SITTING));
        List<Epoch> all = new ArrayList<>(first);
        try (History history = ready(directory)) {
            write(history, measured(first));
            write(history, measured(again));
        }
        try (History history = ready(directory)) {
            write(history, measured(thrice));
            all.addAll(again);
            all.addAll(thrice);
            assertEquals(all, epochs(history));
        }
    }

    @Test
    void goesOnInTheSameRunAfterARestart() throws Exception {
        try (History history = ready(directory)) {
            write(history, measured(List.of(epoch(100, Posture.SITTING), epoch(50, Posture.SITTING))));
        }
        try (History history = ready(directory)) {
            write(history, measured(List.of(epoch(60, Posture.STANDING))));
            assertEquals(
                    List.of(epoch(100, Posture.SITTING), epoch(50, Posture.SITTING), epoch(60, Posture.STANDING)),
                    epochs(history));
        }
        try (var connection = Connections.reading(Histories.database(directory))) {
            assertEquals(1, Connections.number(connection, "SELECT max(run) FROM epochs"));
        }
    }

    private List<Epoch> epochs(History history) throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.epochs(MIDNIGHT, MIDNIGHT.plusSeconds(86_400));
        }
    }

    private static List<Entry> measured(List<Epoch> epochs) {
        return epochs.stream().<Entry>map(Entry.Measured::new).toList();
    }

    private static Epoch epoch(int second, Posture posture) {
        return new Epoch(
                MIDNIGHT.plusSeconds(second), posture, false, 0.9, Duration.ofSeconds(10), OptionalDouble.of(4.5));
    }
}
