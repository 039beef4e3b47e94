package plumbline.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/** Days on which the wearer noted pain, with how long the sensor saw them seated. */
public record PainDays(List<Day> days) {

    /** No note. */
    public static final PainDays NONE = new PainDays(List.of());

    /**
     * One day.
     *
     * @param seatedHours hours seated
     * @param pain the worst that was noted, 1 to 10
     */
    public record Day(LocalDate day, double seatedHours, int pain) {
        public Day {
            if (pain < 1 || pain > 10) {
                throw new IllegalArgumentException("pain is from 1 to 10: " + pain);
            }
        }
    }

    public PainDays {
        days = List.copyOf(days);
    }

    /** The mean pain of the half of the days with less sitting; empty with fewer than two days. */
    public OptionalDouble withLessSitting() {
        return mean(sorted().subList(0, days.size() / 2));
    }

    /** The mean pain of the half of the days with more sitting; empty with fewer than two days. */
    public OptionalDouble withMoreSitting() {
        return mean(sorted().subList(days.size() - days.size() / 2, days.size()));
    }

    private List<Day> sorted() {
        return days.stream()
                .sorted((a, b) -> Double.compare(a.seatedHours(), b.seatedHours()))
                .toList();
    }

    private static OptionalDouble mean(List<Day> some) {
        return some.stream().mapToInt(Day::pain).average();
    }
}
