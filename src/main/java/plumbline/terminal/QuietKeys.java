package plumbline.terminal;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;

/** For how long there is to be quiet, as it is typed: minutes, a time of day, tomorrow, or a day of the week. */
public final class QuietKeys {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.h](\\d{2})");
    private static final Pattern MINUTES = Pattern.compile("\\d{1,5}");
    private static final List<String> TOMORROW = List.of("tomorrow", "morgen", "demain", "mañana", "manana");

    private QuietKeys() {}

    /** What is asked for; empty where no such time is, or it is out of range. */
    public static Optional<Answer> answer(String typed, Answer.Why why) {
        String word = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(until|bis|jusqu[’']à|hasta( el| las?)?)\\s+", "");
        if (MINUTES.matcher(word).matches()) {
            Duration length = Duration.ofMinutes(Long.parseLong(word));
            boolean fits = !length.isZero() && length.compareTo(Answer.LONGEST_QUIET) <= 0;
            return fits ? Optional.of(new Answer.Quiet(length, why)) : Optional.empty();
        }
        return until(word).map(end -> new Answer.QuietUntil(end, why));
    }

    private static Optional<Until> until(String word) {
        Matcher time = TIME.matcher(word);
        if (time.matches()) {
            int hour = Integer.parseInt(time.group(1));
            int minute = Integer.parseInt(time.group(2));
            return hour < 24 && minute < 60
                    ? Optional.of(new Until.Time(LocalTime.of(hour, minute)))
                    : Optional.empty();
        }
        if (TOMORROW.contains(word)) {
            return Optional.of(new Until.Tomorrow());
        }
        List<DayOfWeek> named =
                Stream.of(DayOfWeek.values()).filter(day -> isNamed(day, word)).toList();
        return named.size() == 1 ? Optional.of(new Until.Day(named.get(0))) : Optional.empty();
    }

    /**
     * By its whole name or its first letters, in any language of ours. Two letters may name one day in one of them and
     * another in another ("di" in German and French): then none is meant, and three letters tell.
     */
    private static boolean isNamed(DayOfWeek day, String word) {
        return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.forLanguageTag("es"))
                .map(locale -> day.getDisplayName(TextStyle.FULL, locale).toLowerCase(locale))
                .anyMatch(name -> word.length() >= 2 && name.startsWith(word));
    }
}
