package plumbline.history.keeping;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups stay: the newest seven days, and of the weeks before them the newest of each of four. Newest is what was
 * made last, whatever the clock said; so a wrong clock pushes out no more than any other day does.
 */
final class Rota {

    static final int DAYS = 7;
    static final int WEEKS = 4;

    private Rota() {}

    /** Those that may go. */
    static List<Backup> spare(List<Backup> all) {
        List<Backup> newestFirst =
                all.stream().sorted(Backup.AS_MADE.reversed()).toList();
        Set<LocalDate> days = new HashSet<>();
        Set<Long> daily = new HashSet<>();
        Set<Long> weekly = new HashSet<>();
        List<Backup> spare = new ArrayList<>();
        for (Backup backup : newestFirst) {
            if (days.contains(backup.day())) {
                spare.add(backup);
            } else if (days.size() < DAYS) {
                days.add(backup.day());
                daily.add(week(backup.day()));
            } else if (daily.contains(week(backup.day()))
                    || weekly.size() == WEEKS
                    || !weekly.add(week(backup.day()))) {
                spare.add(backup);
            }
        }
        return spare;
    }

    private static long week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) * 100L + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
