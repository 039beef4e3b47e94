package plumbline.history.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RotaTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final List<Backup> backups = new ArrayList<>();

    @Test
    void keepsSevenDaysAndFourWeeksOfAYear() {
        IntStream.range(0, 365).forEach(n -> make(MONDAY.plusDays(n)));
        LocalDate last = MONDAY.plusDays(364);
        assertEquals(
                List.of(
                        LocalDate.of(2027, 1, 31),
                        LocalDate.of(2027, 2, 7),
                        LocalDate.of(2027, 2, 14),
                        LocalDate.of(2027, 2, 21),
                        last.minusDays(6),
                        last.minusDays(5),
                        last.minusDays(4),
                        last.minusDays(3),
                        last.minusDays(2),
                        last.minusDays(1),
                        last),
                days());
    }

    @Test
    void keepsAllWhileThereAreFew() {
        IntStream.range(0, 7).forEach(n -> make(MONDAY.plusDays(n)));
        assertEquals(7, backups.size());
    }

    @Test
    void countsByBackupsAndNotByTime() {
        IntStream.range(0, 15).forEach(n -> make(MONDAY.plusDays(n)));
        make(MONDAY.plusYears(2));
        assertTrue(days().contains(MONDAY.plusDays(6)), "a holiday makes nothing old");
    }

    @Test
    void letsAWrongClockPushOutNoMoreThanADay() {
        IntStream.range(0, 60).forEach(n -> make(MONDAY.plusDays(n)));
        List<LocalDate> before = days();
        make(MONDAY.plusYears(11));
        make(MONDAY.plusDays(60));
        List<LocalDate> after = days();
        assertTrue(after.contains(MONDAY.plusDays(60)), "made last, whatever its date");
        assertTrue(before.stream().filter(after::contains).count() >= before.size() - 2, after.toString());
    }

    @Test
    void keepsTheLastOneOfADay() {
        make(MONDAY);
        make(MONDAY);
        assertEquals(List.of(2), backups.stream().map(Backup::number).toList());
    }

    @Test
    void neverKeepsMoreThanElevenNorFewerThanItHasDaysForInAnyOrder() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            backups.clear();
            for (int i = 0; i < 120; i++) {
                make(MONDAY.plusDays(random.nextInt(400) - 200));
                assertTrue(backups.size() <= Rota.DAYS + Rota.WEEKS, "seed " + seed);
                assertEquals(i + 1, backups.get(backups.size() - 1).number(), "the newest stays, seed " + seed);
            }
        }
    }

    private void make(LocalDate day) {
        int number = backups.stream().mapToInt(Backup::number).max().orElse(0) + 1;
        backups.add(Backup.in(Path.of("backups"), number, day));
        backups.removeAll(Rota.spare(backups));
    }

    private List<LocalDate> days() {
        return backups.stream().map(Backup::day).toList();
    }
}
