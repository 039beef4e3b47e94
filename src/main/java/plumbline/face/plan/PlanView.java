package plumbline.face.plan;

import java.util.List;
import java.util.Optional;
import plumbline.coach.goal.DayShare;
import plumbline.sensor.Saying;

/**
 * The wearer's own plan at a moment.
 *
 * @param cue a small sign that is to be seen now: nothing has moved for long, or it is time to turn
 * @param lines how it goes: the goal today, why breaks are asked for less often, the profile that holds
 * @param asksForCue whether the wearer is to be asked, in a quiet place, if they want the cue for posture shifts
 * @param week the look back on last week, on the first day of this one on which the sensor is worn
 */
public record PlanView(Optional<Saying> cue, List<Saying> lines, boolean asksForCue, Optional<Week> week) {

    /** Nothing is planned. */
    public static final PlanView NOTHING = new PlanView(Optional.empty(), List.of(), false, Optional.empty());

    public PlanView {
        lines = List.copyOf(lines);
    }

    /**
     * The look back.
     *
     * @param sentences what changed, what helped, what might be next; one sentence where nothing was measured
     * @param days the days of both weeks, for the picture; empty where there is none
     * @param sharePercent the goal
     * @param suggestion what may be taken or left; its sentence is the last
     */
    public record Week(List<Saying> sentences, List<DayShare> days, int sharePercent, Optional<String> suggestion) {

        public Week {
            sentences = List.copyOf(sentences);
            days = List.copyOf(days);
        }
    }
}
