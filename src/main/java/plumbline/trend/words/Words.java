package plumbline.trend.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import plumbline.coach.Outcome;
import plumbline.trend.BoutLengths;
import plumbline.trend.Measure;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

/**
 * The words and figures of charts in the wearer's language. The patterns of the bundle are those of
 * {@link String#format}.
 */
public final class Words {

    /** The name of the bundle with which charts are worded. */
    public static final String BUNDLE = "plumbline.trend.words";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter month;
    private final DateTimeFormatter day;
    private final DateTimeFormatter longDay;
    private final DateTimeFormatter mediumDate;

    /** Words of the bundle; figures, times and dates as the locale writes them. */
    public Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        this.hour = DateTimeFormatter.ofPattern(hasHalfDays(locale) ? "h a" : "HH", locale);
        this.month = DateTimeFormatter.ofPattern(bundle.getString("pattern.month"), locale);
        this.day = DateTimeFormatter.ofPattern(bundle.getString("pattern.day"), locale);
        this.mediumDate = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.longDay = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale);
    }

    private static boolean hasHalfDays(Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                        null, FormatStyle.SHORT, IsoChronology.INSTANCE, locale)
                .contains("a");
    }

    /** The language in which is spoken. */
    public Locale locale() {
        return locale;
    }

    /** The pattern of this name, filled in. */
    public String text(String key, Object... with) {
        return String.format(locale, bundle.getString(key), with);
    }

    /** Such as "2 h 05 min", "1 h", "43 min", "40 s"; below a minute in seconds. */
    public String duration(Duration time) {
        if (time.toSeconds() < 60) {
            return text("duration.s", time.toSeconds());
        }
        if (time.toHours() == 0) {
            return text("duration.min", time.toMinutes());
        }
        return time.toMinutesPart() == 0
                ? text("duration.h", time.toHours())
                : text("duration.h.min", time.toHours(), time.toMinutesPart());
    }

    /** A figure with so many decimals. */
    public String number(double value, int decimals) {
        return String.format(locale, "%." + decimals + "f", value);
    }

    /** How many there are, such as 123,456. */
    public String count(long number) {
        return String.format(locale, "%,d", number);
    }

    /** The time of day, such as 14:05. */
    public String clock(Instant at, ZoneId zone) {
        return clock.format(at.atZone(zone));
    }

    /** The time of day, with the weekday before it where that is another day than now, such as "Mon 05:00". */
    public String clock(Instant at, Instant now, ZoneId zone) {
        LocalDate day = at.atZone(zone).toLocalDate();
        return day.equals(now.atZone(zone).toLocalDate())
                ? clock(at, zone)
                : weekday(day.getDayOfWeek()) + " " + clock(at, zone);
    }

    /** The full hour, short, for an axis. */
    public String hour(Instant at, ZoneId zone) {
        return hour.format(at.atZone(zone));
    }

    /** The day, short, such as "Tue 3 Nov". */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** The weekday in one letter. */
    public String initial(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.NARROW_STANDALONE, locale);
    }

    /** The weekday, short, such as "Tue". */
    public String weekday(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    /** The seven weekdays in the order in which this locale counts them. */
    public List<DayOfWeek> week() {
        DayOfWeek first = WeekFields.of(locale).getFirstDayOfWeek();
        return IntStream.range(0, 7).mapToObj(first::plus).toList();
    }

    /** The month and its year in full, such as "November 2025". */
    public String monthAndYear(LocalDate date) {
        return month.format(date);
    }

    /** The month, short, such as "Nov"; with the year in January. */
    public String month(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return date.getMonthValue() == 1 ? month + " " + date.getYear() : month;
    }

    /** The date, such as "3 Nov 2026". */
    public String date(LocalDate date) {
        return mediumDate.format(date);
    }

    /** The full hour of the day, short, for an axis. */
    public String hourOfDay(int hourOfDay) {
        return hour.format(LocalTime.of(hourOfDay, 0));
    }

    /** A length of bouts, such as "20 to 30 min". */
    public String name(BoutLengths.Bin bin) {
        return bin.toMinutes() == 0
                ? text("lengths.from", bin.fromMinutes())
                : text("lengths.between", bin.fromMinutes(), bin.toMinutes());
    }

    /** What a measure is, exactly. */
    public String definition(Measure measure) {
        return text("definition." + measure);
    }

    /** The day in full. */
    public String longDay(LocalDate date) {
        return longDay.format(date);
    }

    /** The name of a shade. */
    public String name(Shade shade) {
        return text("shade." + shade);
    }

    /** What a piece of a day is called, such as "Standing, known since 10:42". */
    public String name(Segment piece, ZoneId zone) {
        return piece.knownSince()
                .map(since -> text("band.known", name(piece.shade()), clock(since, zone)))
                .orElse(name(piece.shade()));
    }

    /** The name of a measure. */
    public String name(Measure measure) {
        return text("measure." + measure);
    }

    /** The unit of a measure, for an axis. */
    public String unit(Measure measure) {
        return text("unit." + measure);
    }

    /** How a prompt ended, in a word or two. */
    public String name(Outcome outcome) {
        return text("outcome." + outcome);
    }

    /** A figure with its unit, a dash where there is none. */
    public String value(Measure measure, OptionalDouble value) {
        return value.isEmpty()
                ? text("none")
                : text("value." + measure, number(value.getAsDouble(), measure.decimals()));
    }
}
