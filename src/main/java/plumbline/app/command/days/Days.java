package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.Records;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.view.Past;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.file.Obstacle;
import plumbline.history.reading.HistoryReader;
import plumbline.history.reading.KeptDay;
import plumbline.history.reading.Remembered;
import plumbline.history.writing.Entry;
import plumbline.history.writing.Health;
import plumbline.line.Carried;
import plumbline.posture.Posture;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.stretch.recovery.Care;

/** The wearer's own days: opened for a run, and read for what a run goes on with. */
public final class Days {

    /** How many days the trends show; today is the last. */
    private static final int FORTNIGHT = 14;

    /** Within a day's work the sensor is not usually strapped on anew. */
    private static final Duration FRESH = Duration.ofHours(12);

    private Days() {}

    /**
     * Opens the history.
     *
     * @throws Failure with a plain sentence when it cannot be used
     */
    public static Opened.Ready open(HostClock clock, Consumer<Health> tell) throws Failure {
        Opened opened = History.open(Home.directories().data(), clock, tell);
        if (opened instanceof Opened.Refused refused) {
            int code = refused.obstacle() == Obstacle.IN_USE ? Failure.ALREADY_RUNNING : Failure.FAILED;
            throw new Failure(code, refused.sentence());
        }
        return (Opened.Ready) opened;
    }

    /**
     * A history that can be written, also where it cannot be read yet.
     *
     * @param notices what is to be said of it
     */
    public record Begun(History history, List<Saying> notices) {}

    /**
     * Opens the history for a run, which begins at once whatever is in the way.
     *
     * @throws Failure with a plain sentence when another Plumbline is running, or a newer one wrote it
     */
    public static Begun begin(HostClock clock, Consumer<Health> tell) throws Failure {
        Opened opened = History.begin(Home.directories().data(), clock, tell);
        if (opened instanceof Opened.Refused refused) {
            int code = refused.obstacle() == Obstacle.IN_USE ? Failure.ALREADY_RUNNING : Failure.FAILED;
            throw new Failure(code, refused.sentence());
        }
        return opened instanceof Opened.Later later
                ? new Begun(later.history(), List.of(later.saying()))
                : new Begun(((Opened.Ready) opened).history(), ((Opened.Ready) opened).notices());
    }

    /**
     * What earlier runs left, for a run that begins now. Prompts that were left open end as not known, but for the one with
     * which the coach goes on.
     */
    public static Past past(History history, Records records, Instant now, ZoneId zone) throws IOException {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate first = today.minusDays(FORTNIGHT - 1);
        try (HistoryReader reader = history.reader()) {
            KeptDay day = reader.day(today, zone);
            Standing standing = reader.standing();
            Optional<Prompt> pending = standing.pending().map(Standing.Pending::prompt);
            List<Prompt> prompts = reader.prompts(start(first, zone), start(today.plusDays(1), zone)).stream()
                    .map(prompt -> pending.filter(prompt::equals).isPresent() ? prompt : ended(prompt, history))
                    .toList();
            Optional<DayTally> tally =
                    reader.summaries(today, today).stream().findFirst().map(s -> DayTally.resume(s, day.bouts(), zone));
            if (day.unreadable() > 0) {
                Logger.warn("{} rows of {} make no sense and were passed over", day.unreadable(), today);
            }
            List<Spell> spells = Records.spells(day.epochs());
            Optional<Spell> last = spells.stream()
                    .filter(spell -> spell.state().posture() != Posture.UNKNOWN)
                    .reduce((a, b) -> b);
            return new Past(
                    new Carried(reader.bodyFrame().map(Remembered::frame), reader.openBout(), tally, standing, last),
                    records.span(reader, first, today.minusDays(1)).summaries(),
                    prompts,
                    spells,
                    reader.amendments(start(today, zone), start(today.plusDays(1), zone)));
        }
    }

    /** When the wearer's first day ends, today where no earlier one was kept. */
    public static Instant firstDayEnds(History history, Instant now, ZoneId zone) throws IOException {
        LocalDate today = now.atZone(zone).toLocalDate();
        try (HistoryReader reader = history.reader()) {
            LocalDate first = reader.summaries(LocalDate.EPOCH, today).stream()
                    .map(DaySummary::day)
                    .findFirst()
                    .orElse(today);
            return start(first.plusDays(1), zone);
        }
    }

    /** What is to be minded of the wearer, as kept. */
    public static Care care(History history) throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.care();
        }
    }

    /** What a file that failed has to say; Java names only the path of one that is missing or denied. */
    public static String sentence(IOException e) {
        String said = String.valueOf(e.getMessage());
        if (e instanceof AccessDeniedException) {
            return said + " may not be written";
        }
        return e instanceof NoSuchFileException ? said + " is not there" : said;
    }

    /** A sentence on what earlier runs learnt of the wearer, where that is old enough to be doubted. */
    public static Optional<Saying> stale(History history) throws IOException {
        try (HistoryReader reader = history.reader()) {
            return reader.bodyFrame()
                    .map(Remembered::age)
                    .filter(age -> age.compareTo(FRESH) > 0)
                    .map(Days::stale);
        }
    }

    private static Saying stale(Duration age) {
        return age.toDays() > 1
                ? Saying.of(
                        "stale.days",
                        "How the sensor sits on you was last seen %s days ago; walk a few steps and it is learnt anew.",
                        age.toDays())
                : Saying.of(
                        "stale.hours",
                        "How the sensor sits on you was last seen %s hours ago; walk a few steps and it is learnt anew.",
                        age.toHours());
    }

    private static Prompt ended(Prompt prompt, History history) {
        if (prompt.end().isPresent()) {
            return prompt;
        }
        Prompt unseen = new Prompt(
                prompt.askedAt(),
                prompt.seated(),
                prompt.stretchId(),
                prompt.snoozes(),
                prompt.upright(),
                Optional.of(new Prompt.End(prompt.askedAt(), Outcome.UNSEEN, "")));
        history.writer().offer(List.of(new Entry.Asked(unseen)));
        return unseen;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return ZonedDateTime.of(day.atStartOfDay(), zone).toInstant();
    }
}
