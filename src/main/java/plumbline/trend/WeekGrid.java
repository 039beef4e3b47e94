package plumbline.trend;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The wearer's usual week: for each hour of each weekday, how much of the worn time was seated.
 *
 * @param cells 7 times 24, Monday's hours first
 */
public record WeekGrid(List<Cell> cells) {

    /** An hour of the week worn for less than this in all says nothing of what is usual; ours. */
    public static final Duration LEAST_WORN = Duration.ofMinutes(30);

    private static final int HOURS = 24;

    /** One hour of one weekday, summed up over the days. */
    public record Cell(Duration worn, Duration seated) {

        static final Cell EMPTY = new Cell(Duration.ZERO, Duration.ZERO);

        Cell plus(TimeSum sum) {
            return new Cell(worn.plus(sum.worn()), seated.plus(sum.seated()));
        }

        /** Seated minutes of a worn hour; empty where it was worn too little to say. */
        public OptionalDouble minutes() {
            return worn.compareTo(LEAST_WORN) < 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(60.0 * seated.toMillis() / worn.toMillis());
        }
    }

    public WeekGrid {
        cells = List.copyOf(cells);
        if (cells.size() != DayOfWeek.values().length * HOURS) {
            throw new IllegalArgumentException("a week has 168 hours: " + cells.size());
        }
    }

    /** The week of these quarters, by the clock of the zone. */
    public static WeekGrid of(Collection<TimeSum> quarters, ZoneId zone) {
        Cell[] cells = Stream.generate(() -> Cell.EMPTY)
                .limit(DayOfWeek.values().length * (long) HOURS)
                .toArray(Cell[]::new);
        for (TimeSum quarter : quarters) {
            ZonedDateTime at = quarter.start().atZone(zone);
            int index = index(at.getDayOfWeek(), at.getHour());
            cells[index] = cells[index].plus(quarter);
        }
        return new WeekGrid(List.of(cells));
    }

    /** The hour from {@code hour} o'clock on. */
    public Cell at(DayOfWeek day, int hour) {
        return cells.get(index(day, hour));
    }

    /** The hours to be drawn: all with a figure, and at least those of a usual working day, 8 to 18. */
    public List<Integer> hours() {
        int first =
                IntStream.range(0, HOURS).filter(this::hasFigure).findFirst().orElse(8);
        int last = IntStream.range(0, HOURS).filter(this::hasFigure).max().orElse(17);
        return IntStream.rangeClosed(Math.min(8, first), Math.max(17, last))
                .boxed()
                .toList();
    }

    /** Whether there is any figure at all. */
    public boolean isEmpty() {
        return IntStream.range(0, HOURS).noneMatch(this::hasFigure);
    }

    private boolean hasFigure(int hour) {
        return Stream.of(DayOfWeek.values())
                .anyMatch(day -> at(day, hour).minutes().isPresent());
    }

    private static int index(DayOfWeek day, int hour) {
        return (day.getValue() - 1) * HOURS + hour;
    }
}
