package plumbline.app.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.goal.DaySat;
import plumbline.line.Note;
import plumbline.sitting.Bout;

/** How the wearer sat in the last weeks and today, gathered from what is kept and what happens. For one thread at a time. */
final class DayBook implements Consumer<Note> {

    /** What a look back and the fading of prompts need. */
    static final Duration KEPT = Duration.ofDays(63);

    private final Map<Instant, Bout> bouts = new TreeMap<>();
    private final Map<Instant, Prompt> prompts = new LinkedHashMap<>();

    /** What earlier runs left. */
    void goOn(List<Bout> kept, List<Prompt> asked) {
        kept.forEach(bout -> bouts.putIfAbsent(bout.start(), bout));
        asked.forEach(prompt -> prompts.putIfAbsent(prompt.askedAt(), prompt));
    }

    @Override
    public void accept(Note note) {
        if (note instanceof Note.Happened happened && happened.fact() instanceof Bout bout) {
            bouts.put(bout.start(), bout);
            bouts.keySet().removeIf(start -> start.isBefore(bout.start().minus(KEPT)));
            prompts.keySet().removeIf(asked -> asked.isBefore(bout.start().minus(KEPT)));
        } else if (note instanceof Note.Advised advised) {
            advised.advice().prompt().ifPresent(prompt -> prompts.put(prompt.askedAt(), prompt));
        }
    }

    /**
     * The days on which anybody sat, oldest first.
     *
     * @param open what has been sat in the bout that is going on
     */
    List<DaySat> days(ZoneId zone, LocalDate today, Duration open) {
        Map<LocalDate, List<Duration>> pieces = new TreeMap<>();
        bouts.values()
                .forEach(bout -> pieces.computeIfAbsent(dateOf(bout.start(), zone), d -> new ArrayList<>())
                        .add(bout.seated()));
        if (!open.isZero()) {
            pieces.computeIfAbsent(today, d -> new ArrayList<>()).add(open);
        }
        List<DaySat> days = new ArrayList<>();
        pieces.forEach((day, sat) -> {
            List<Prompt> asked = prompts.values().stream()
                    .filter(p ->
                            p.end().isPresent() && dateOf(p.askedAt(), zone).equals(day))
                    .toList();
            int taken = (int) asked.stream()
                    .filter(p -> p.end().orElseThrow().outcome() == Outcome.TAKEN)
                    .count();
            days.add(new DaySat(day, sat, asked.size(), taken));
        });
        return days;
    }

    private static LocalDate dateOf(Instant at, ZoneId zone) {
        return at.atZone(zone).toLocalDate();
    }
}
