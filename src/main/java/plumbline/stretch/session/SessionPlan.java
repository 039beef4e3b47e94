package plumbline.stretch.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings.Holding;

/** A stretch laid out as a row of beats, one after the other, with nothing left to decide. */
public record SessionPlan(Stretch stretch, List<Beat> beats) {
    public SessionPlan {
        beats = List.copyOf(beats);
        if (beats.isEmpty()) {
            throw new IllegalArgumentException("nothing to do in " + stretch.id());
        }
    }

    /**
     * One step at its place in the session.
     *
     * @param action what is done; holds that are breathed or rocked have become something else here
     * @param side the side worked on; empty where both take part
     * @param repetition 1 for the first; 0 before and after the repetitions
     * @param breaths how many breaths a hold is counted in; 0 where seconds count
     */
    public record Beat(
            Step step, Action action, Duration length, Optional<Side> side, int repetition, int of, int breaths) {
        public Beat {
            if (length.isNegative() || length.isZero()) {
                throw new IllegalArgumentException("a beat takes time: " + length + " in " + step);
            }
        }
    }

    /** Lays out a stretch. In a flare-up a rotation is rocked, whatever is set (row 8). */
    public static SessionPlan of(Stretch stretch, Holding settings, boolean flareUp) {
        return new SessionPlan(stretch, new SessionPlanner(stretch, settings, flareUp).beats());
    }

    /** The whole time, pauses not counted. */
    public Duration length() {
        return beats.stream().map(Beat::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** Time in holds only, as in Part 4 of guidance.md. */
    public Duration held() {
        return beats.stream()
                .filter(beat -> beat.action() == Action.HOLD)
                .map(Beat::length)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
