package plumbline.screen.today;

import java.util.Optional;
import plumbline.screen.parts.Texts;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.TrendDay;
import plumbline.trend.words.Words;

/** How much somebody seated moved, beside what is usual in offices; no word where it was not counted. */
record MovedSentence(Texts texts) {

    String of(Optional<TrendDay> day) {
        return day.flatMap(TrendDay::summary)
                .flatMap(DaySummary::movement)
                .map(this::words)
                .orElse("");
    }

    private String words(SeatedMovement movement) {
        Words words = texts.words();
        return texts.text(
                "today.moved",
                words.number(movement.shiftsPerHour(), 0),
                SeatedMovement.USUAL_SHIFTS_PER_HOUR,
                words.number(movement.fidgetsPerHour(), 0),
                SeatedMovement.USUAL_FIDGETS_PER_HOUR,
                words.duration(movement.longestUnshifted()));
    }
}
