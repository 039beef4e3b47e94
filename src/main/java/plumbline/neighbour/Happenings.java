package plumbline.neighbour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.face.View;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.Reading;

/** Makes out, of what is shown and advised, what has happened. Each thing is told once. */
final class Happenings {

    /** A posture held for less is a step or a reach. */
    private static final Duration HELD = Duration.ofSeconds(10);

    private Optional<Posture> posture = Optional.empty();
    private boolean slouched;
    private Optional<Boolean> heard = Optional.empty();

    /** What the newest view tells that the last one did not. */
    List<Happened> on(View.Now now) {
        List<Happened> all = new ArrayList<>();
        boolean hears = now.link().state().isGood();
        if (heard.isPresent() && heard.get() != hears) {
            all.add(new Happened(hears ? Happening.SENSOR_BACK : Happening.SENSOR_LOST, now.at(), Map.of()));
        }
        if (hears || heard.isPresent()) {
            // A sensor that has not been heard yet cannot be lost.
            heard = Optional.of(hears);
        }
        now.reading().filter(r -> hears && isHeld(r, now.at())).ifPresent(r -> all.addAll(held(r, now)));
        return all;
    }

    private static boolean isHeld(Reading reading, Instant now) {
        return !reading.state().isNotSure()
                && Duration.between(reading.since(), now).compareTo(HELD) >= 0;
    }

    private List<Happened> held(Reading reading, View.Now now) {
        List<Happened> all = new ArrayList<>();
        // Leaning back on a sofa is sitting, too.
        Posture told = reading.state().posture();
        Posture is = told == Posture.RECLINING ? Posture.SITTING : told;
        Map<String, String> seated = Map.of("SEATED_S", seconds(now.seated()));
        if (!posture.equals(Optional.of(is))) {
            posture = Optional.of(is);
            if (is == Posture.SITTING) {
                all.add(new Happened(Happening.SITTING, now.at(), Map.of()));
            } else if (is == Posture.STANDING) {
                all.add(new Happened(Happening.STANDING, now.at(), seated));
            }
        }
        if (reading.state().slouched() && !slouched) {
            all.add(new Happened(Happening.SLOUCH, now.at(), seated));
        }
        slouched = reading.state().slouched();
        return all;
    }

    /** What a note tells; most tell nothing that a hook is told of. */
    Optional<Happened> on(Note note) {
        if (!(note instanceof Note.Advised advised)) {
            return Optional.empty();
        }
        if (advised.advice() instanceof Advice.Ask ask) {
            return Optional.of(new Happened(
                    Happening.BREAK_ASKED,
                    advised.at(),
                    Map.of(
                            "STAGE", ask.stage().name().toLowerCase(Locale.ROOT),
                            "SEATED_S", seconds(ask.asked().seated()),
                            "STRETCH", ask.asked().stretchId())));
        }
        return advised.advice() instanceof Advice.Over over ? over(advised.at(), over.ended()) : Optional.empty();
    }

    private static Optional<Happened> over(Instant at, Prompt ended) {
        return ended.end()
                .map(end -> new Happened(
                        end.outcome() == Outcome.TAKEN ? Happening.BREAK_TAKEN : Happening.BREAK_NOT_TAKEN,
                        at,
                        Map.of(
                                "OUTCOME", end.outcome().name().toLowerCase(Locale.ROOT),
                                "UPRIGHT_S", seconds(ended.upright()))));
    }

    private static String seconds(Duration duration) {
        return Long.toString(duration.toSeconds());
    }
}
