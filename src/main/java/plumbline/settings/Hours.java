package plumbline.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.coach.Schedule;

/** Reads days and hours as a wearer writes them: {@code "mon"}, {@code "09:00-17:30"}. */
final class Hours {

    static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private Hours() {}

    static Optional<DayOfWeek> day(String text) {
        int index = DAYS.indexOf(text.toLowerCase(Locale.ROOT));
        return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
    }

    static Optional<Schedule.Hours> range(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            return Optional.empty();
        }
        List<LocalTime> times =
                Arrays.stream(ends).map(Hours::time).flatMap(Optional::stream).toList();
        return times.size() == 2 ? Optional.of(new Schedule.Hours(times.get(0), times.get(1))) : Optional.empty();
    }

    static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(text.equals("24:00") ? LocalTime.MIN : LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
