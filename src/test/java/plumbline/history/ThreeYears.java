package plumbline.history;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import plumbline.history.writing.Entry;
import plumbline.sitting.DaySummary;

/**
 * Writes three years of days and nights, every ten seconds of them, so that it can be seen what long spans cost; no test.
 * The one argument is an empty directory.
 */
final class ThreeYears {

    private static final LocalDate FIRST = LocalDate.of(2023, 11, 1);
    private static final int DAYS = 3 * 365;
    private static final int EPOCHS_A_DAY = 8640;
    private static final int BOUTS_A_DAY = 12;

    private ThreeYears() {}

    public static void main(String[] arguments) throws Exception {
        Invented invented = new Invented(1);
        try (History history = Histories.ready(Path.of(arguments[0]))) {
            for (int day = 0; day < DAYS; day++) {
                Instant midnight =
                        FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
                for (int i = 0; i < EPOCHS_A_DAY; i++) {
                    offer(history, new Entry.Measured(invented.epoch(midnight.plusSeconds(10L * i))));
                }
                for (int i = 0; i < BOUTS_A_DAY; i++) {
                    Instant at = midnight.plusSeconds(7200L * i);
                    offer(history, new Entry.Happened(invented.bout(at)));
                    offer(history, new Entry.Asked(invented.prompt(at.plusSeconds(3600))));
                }
                DaySummary summary = invented.summary(FIRST.plusDays(day));
                offer(history, new Entry.DaySoFar(summary));
                history.writer().commit();
            }
        }
    }

    private static void offer(History history, Entry entry) {
        if (!history.writer().offer(List.of(entry))) {
            throw new IllegalStateException("not accepted: " + entry);
        }
    }
}
