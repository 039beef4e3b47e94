package plumbline.face.sign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import plumbline.coach.quiet.Until;
import plumbline.sensor.Saying;
import plumbline.trend.words.Words;

/** Until when there may be quiet: the next half hours, tomorrow, Monday. */
public final class QuietChoices {

    private static final Duration STEP = Duration.ofMinutes(30);
    private static final int TIMES = 4;

    /** A quiet of some minutes is asked for by its length. */
    private static final Duration SOONEST = Duration.ofMinutes(15);

    private QuietChoices() {}

    /** One of them, and what it is called. */
    public record Choice(Saying label, Until until) {}

    /**
     * What may be chosen at this moment.
     *
     * @param words how the wearer writes a time
     */
    public static List<Choice> at(Instant now, ZoneId zone, Words words) {
        ZonedDateTime first = now.plus(SOONEST).plus(STEP).minusMillis(1).atZone(zone);
        ZonedDateTime half =
                first.withMinute(first.getMinute() / 30 * 30).withSecond(0).withNano(0);
        Stream<Choice> times = Stream.iterate(half, time -> time.plus(STEP))
                .limit(TIMES)
                .map(end -> new Choice(
                        Saying.of("sign.until", "until %s", words.clock(end.toInstant(), zone)),
                        new Until.Time(end.toLocalTime())));
        return Stream.concat(
                        times,
                        Stream.of(
                                new Choice(
                                        Saying.of("sign.until.tomorrow", "until tomorrow morning"),
                                        new Until.Tomorrow()),
                                new Choice(
                                        Saying.of("sign.until.monday", "until Monday morning"),
                                        new Until.Day(DayOfWeek.MONDAY))))
                .toList();
    }
}
