package plumbline.history.keeping;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From which day on every ten seconds are kept. Age counts by days on which the sensor was worn, as they stand in the
 * file: a clock that is years ahead makes nothing old, and a holiday neither.
 *
 * <p>And it waits for agreeing time. Only where the last days that were lived follow each other as days do, and today
 * follows them, may anything go.
 */
public final class Retention {

    /** So many days, one after the other, must agree with each other and with today. */
    static final int AGREEING = 4;

    /** Days that agree are no further apart: a holiday at most. */
    static final int FURTHEST_APART = 31;

    private Retention() {}

    /**
     * The first day to be kept; empty where nothing may go.
     *
     * @param worn the days on which the sensor was worn, in the order in which they were lived
     * @param today as the clock has it
     * @param keep how many worn days are kept
     */
    public static Optional<LocalDate> keepFrom(List<LocalDate> worn, LocalDate today, int keep) {
        if (!agree(worn, today)) {
            return Optional.empty();
        }
        return worn.stream()
                .filter(day -> !day.isAfter(today))
                .sorted(Comparator.reverseOrder())
                .skip(keep - 1L)
                .findFirst();
    }

    private static boolean agree(List<LocalDate> worn, LocalDate today) {
        if (worn.size() < AGREEING) {
            return false;
        }
        List<LocalDate> last = worn.subList(worn.size() - AGREEING, worn.size());
        LocalDate before = last.get(0);
        for (LocalDate day : last.subList(1, AGREEING)) {
            if (!follows(before, day, 1)) {
                return false;
            }
            before = day;
        }
        return follows(before, today, 0);
    }

    private static boolean follows(LocalDate before, LocalDate day, int least) {
        long apart = ChronoUnit.DAYS.between(before, day);
        return apart >= least && apart <= FURTHEST_APART;
    }
}
