package plumbline.face;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.stretch.recovery.StrengthBalance;
import plumbline.trend.BoutLengths;
import plumbline.trend.Goals;
import plumbline.trend.PainDays;
import plumbline.trend.Period;
import plumbline.trend.Trend;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;

/**
 * The days that are kept, for pages that look further back than a view does. Asked off the event thread; what fails is
 * {@link Unavailable}, with a plain sentence that may be shown.
 */
public interface Archive {

    /** Keeps nothing, as of a pretend wearer. */
    Archive NONE = new Archive() {
        @Override
        public Optional<Shelf> shelf(Period period) {
            return Optional.empty();
        }

        @Override
        public Optional<Kept> day(LocalDate day) {
            return Optional.empty();
        }

        @Override
        public Optional<Trend> fortnight(LocalDate last) {
            return Optional.empty();
        }

        @Override
        public Diary journal() {
            return Diary.EMPTY;
        }
    };

    /**
     * All of a period.
     *
     * @param unreadable rows that made no sense and are not in it
     */
    record Shelf(Trend trend, Goals goals, WeekGrid week, BoutLengths lengths, PainDays pain, int unreadable) {}

    /**
     * One day, with what the wearer has said of it since.
     *
     * @param unreadable rows that made no sense and are not in it
     */
    record Kept(DayBand band, List<Prompt> prompts, int unreadable) {
        public Kept {
            prompts = List.copyOf(prompts);
        }
    }

    /**
     * What was noted.
     *
     * @param entries oldest first
     * @param week stretching and strengthening in the last seven days
     * @param hint whether to remark that strength came off worse
     */
    record Diary(List<JournalEntry> entries, StrengthBalance week, boolean hint) {

        static final Diary EMPTY = new Diary(List.of(), new StrengthBalance(Duration.ZERO, Duration.ZERO), false);

        public Diary {
            entries = List.copyOf(entries);
        }
    }

    /** What the period amounts to; empty where nothing is kept on purpose. */
    Optional<Shelf> shelf(Period period) throws Unavailable;

    /** One day that is over; empty where nothing is kept on purpose. */
    Optional<Kept> day(LocalDate day) throws Unavailable;

    /** The fortnight up to a day that is over, for its figures and what was usual then; empty where nothing is kept on purpose. */
    Optional<Trend> fortnight(LocalDate last) throws Unavailable;

    /** What was noted in the last three months. */
    Diary journal() throws Unavailable;
}
