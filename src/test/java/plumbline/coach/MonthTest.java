package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Until;

/**
 * A month of three pretend wearers as a story of prompts, with sums. It stands in {@code src/site/coach.md} between two marks,
 * and is held there: {@code mvn test -Dtest=MonthTest -Dplumbline.month=write} writes it anew.
 */
class MonthTest {

    private static final Path PAGE = Path.of("src", "site", "coach.md");
    private static final String BEGIN = "<!-- month: written by MonthTest -->\n";
    private static final String END = "<!-- month: end -->\n";
    private static final int WORKING_DAYS = 20;
    private static final int MINUTES = 9 * 60;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** How they live with a coach. */
    private enum Wearer {
        /** Gets up when asked, sits up when told. */
        DUTIFUL(7),
        /** On calls for hours, puts off, gets up for a moment. */
        BUSY(8),
        /** Skips, wants to hear nothing of slouching, turns it off for a day. */
        ANNOYED(9);

        private final long seed;

        Wearer(long seed) {
            this.seed = seed;
        }
    }

    @Test
    void tellsAMonthOfThreeWearers() throws IOException {
        List<String> sums = new ArrayList<>();
        List<String> days = new ArrayList<>();
        for (Wearer wearer : Wearer.values()) {
            Story month = new Month(wearer).lived();
            sums.add(sums(wearer, month));
            days.add("The second day of the " + name(wearer) + " one:\n\n" + secondDay(month));
            assertTrue(mostWordsOfADay(month) <= NudgePlan.DEFAULT.mostPerDay(), () -> wearer + " is nagged");
        }
        String text = "| wearer | asked | taken | partly | skipped | missed | other | put off | taken off for a call |"
                + " words on slouching, most a day | quiet wished for |\n|---|---|---|---|---|---|---|---|---|---|---|\n"
                + String.join("", sums)
                + "\n"
                + String.join("\n", days);
        String page = Files.readString(PAGE);
        int from = page.indexOf(BEGIN) + BEGIN.length();
        int to = page.indexOf(END);
        if ("write".equals(System.getProperty("plumbline.month"))) {
            Files.writeString(PAGE, page.substring(0, from) + text + page.substring(to));
        } else {
            assertEquals(page.substring(from, to), text, "write it anew with -Dplumbline.month=write");
        }
    }

    private static String sums(Wearer wearer, Story month) {
        List<String> said = month.said();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d | %d | %d | %d, %d | %d |%n",
                name(wearer),
                month.over().size(),
                ended(month, Outcome.TAKEN),
                ended(month, Outcome.PARTLY),
                ended(month, Outcome.SKIPPED),
                ended(month, Outcome.MISSED),
                ended(month, Outcome.CLAIMED) + ended(month, Outcome.UNSEEN),
                count(said, "PutOff"),
                count(said, "held back CALL"),
                count(said, "Nudge"),
                mostWordsOfADay(month),
                month.wishes());
    }

    private static String secondDay(Story month) {
        StringBuilder text = new StringBuilder();
        month.said().stream()
                .filter(s -> dayOf(s) == 1)
                .forEach(s -> text.append("    ")
                        .append(TIME.format(at(s).atZone(ZoneOffset.UTC)))
                        .append("  ")
                        .append(word(s))
                        .append('\n'));
        return text.toString();
    }

    private static long ended(Story month, Outcome outcome) {
        return month.over().stream()
                .filter(p -> p.end().orElseThrow().outcome() == outcome)
                .count();
    }

    private static long count(List<String> said, String word) {
        return said.stream().filter(s -> word(s).equals(word)).count();
    }

    private static long mostWordsOfADay(Story month) {
        Predicate<String> nudge = s -> word(s).equals("Nudge");
        return month.said().stream()
                .filter(nudge)
                .mapToLong(s -> month.said().stream()
                        .filter(nudge)
                        .filter(t -> dayOf(t) == dayOf(s))
                        .count())
                .max()
                .orElse(0);
    }

    private static String name(Wearer wearer) {
        return wearer.name().toLowerCase(Locale.ROOT);
    }

    private static Instant at(String told) {
        String[] time = told.substring(0, told.indexOf(' ')).split(":", 2);
        return Story.START.plusSeconds(Long.parseLong(time[0]) * 60 + Long.parseLong(time[1]));
    }

    private static long dayOf(String told) {
        return Duration.between(Story.START.truncatedTo(java.time.temporal.ChronoUnit.DAYS), at(told))
                .toDays();
    }

    private static String word(String told) {
        return told.substring(told.indexOf(' ') + 1);
    }

    /** One wearer's month: minute by minute, as the coach is answered. */
    private static final class Month {
        private final Wearer wearer;
        private final Random random;
        private final Story story = new Story(Coach.Plan.DEFAULT);
        private int heard;
        private double lived;

        Month(Wearer wearer) {
            this.wearer = wearer;
            this.random = new Random(wearer.seed);
        }

        Story lived() {
            for (int day = 0; day < WORKING_DAYS; day++) {
                double end = lived + MINUTES;
                double lunch = lived + 4 * 60;
                while (lived < end) {
                    if (lived >= lunch) {
                        walk(8);
                        sit(22);
                        walk(8);
                        lunch = end;
                    }
                    piece();
                }
                double night = day % 5 == 4 ? 63 * 60 : 15 * 60;
                double off = night - (lived - end);
                story.takeOff(off);
                lived += off;
                // Full minutes, so that each day begins at eight.
                lived = Math.rint(lived);
            }
            return story;
        }

        /** Something that they do at the desk. */
        private void piece() {
            if (wearer == Wearer.BUSY && random.nextInt(4) == 0) {
                story.calls();
                if (random.nextInt(4) == 0) {
                    walk(3);
                }
                sit(20 + random.nextInt(30));
                story.hangsUp();
            } else if (random.nextInt(3) == 0) {
                slouch(3 + random.nextInt(6));
            } else if (random.nextInt(12) == 0) {
                walk(2);
            } else {
                sit(10 + random.nextInt(15));
            }
        }

        private void sit(int minutes) {
            for (int i = 0; i < minutes; i++) {
                pass(() -> story.sit(1), 1);
                answer();
            }
        }

        private void slouch(int minutes) {
            for (int i = 0; i < minutes; i++) {
                pass(() -> story.slouch(1), 1);
                if (heardAWord() && heeds()) {
                    return;
                }
                answer();
            }
        }

        private void walk(double minutes) {
            pass(() -> story.walk(minutes), minutes);
        }

        private void pass(Runnable life, double minutes) {
            life.run();
            lived += minutes;
        }

        private boolean heardAWord() {
            List<String> news = story.said().subList(heard, story.said().size());
            heard = story.said().size();
            return news.stream().anyMatch(s -> word(s).equals("Nudge"));
        }

        /** Whether they sit up; the annoyed one wants to hear no more of it. */
        private boolean heeds() {
            if (wearer == Wearer.ANNOYED && random.nextInt(2) == 0) {
                story.says(new Answer.NoNudgesToday());
            }
            return wearer == Wearer.DUTIFUL || random.nextInt(5) == 0;
        }

        private void answer() {
            if (story.coach().prompt().isEmpty()) {
                return;
            }
            switch (wearer) {
                case DUTIFUL -> walk(2 + random.nextInt(4));
                case BUSY -> busily(random.nextInt(8));
                case ANNOYED -> annoyed(random.nextInt(12));
            }
        }

        private void busily(int mood) {
            switch (mood) {
                case 0, 1 -> story.says(new Answer.Snooze(Duration.ofMinutes(15)));
                case 2 -> story.says(new Answer.Quiet(Duration.ofMinutes(45), Answer.Why.MEETING));
                case 3 -> walk(53 / 60.0);
                case 4 -> walk(1.5);
                case 5 -> walk(3);
                default -> {}
            }
        }

        private void annoyed(int mood) {
            switch (mood) {
                case 0, 1, 2, 3 -> story.says(new Answer.Skip("no"));
                case 4 -> walk(2);
                case 5 -> story.says(new Answer.QuietUntil(new Until.Tomorrow(), Answer.Why.PAUSE));
                case 6 -> story.says(new Answer.QuietUntil(new Until.Day(DayOfWeek.MONDAY), Answer.Why.PAUSE));
                default -> {}
            }
        }
    }
}
