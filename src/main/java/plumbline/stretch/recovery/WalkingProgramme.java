package plumbline.stretch.recovery;

import java.time.Duration;
import plumbline.stretch.StretchSettings.Walking;

/**
 * Walking as exercise: begin with the time that is tolerated, stay with it for several walks, then add a little; go back
 * when it hurts (000:62-68). On level ground (002:25).
 *
 * @param dose how long to walk; zero when walking hurts at once, which may mean that it is too early (000:62)
 * @param good walks of this dose in a row without more pain
 * @param tolerated the longest dose that was good often enough to go on from; zero before the first
 */
public record WalkingProgramme(Duration dose, int good, Duration tolerated) {

    /** An hour; no source names an end, and nobody has to be pushed further by a program. Ours. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    public WalkingProgramme {
        if (dose.isNegative() || dose.compareTo(LONGEST) > 0 || tolerated.compareTo(dose) > 0 || good < 0) {
            throw new IllegalArgumentException("a walk is 0 to 60 min, the tolerated one no longer: " + dose + ", "
                    + tolerated + ", good walks " + good);
        }
    }

    /** Begins with the time the wearer tolerates; some manage 5 to 10 minutes (000:64). */
    public static WalkingProgramme beginning(Duration tolerated) {
        return new WalkingProgramme(tolerated, 0, Duration.ZERO);
    }

    /**
     * After a walk.
     *
     * @param walked how long it was
     * @param painBefore 1 to 10
     * @param painAfter 1 to 10; any rise ends the walk (row 14)
     */
    public WalkingProgramme after(Duration walked, int painBefore, int painAfter, Walking settings) {
        if (painAfter > painBefore) {
            return back(walked);
        }
        if (walked.compareTo(dose) < 0) {
            return this;
        }
        int more = good + 1;
        if (more < settings.boutsBeforeStep()) {
            return new WalkingProgramme(dose, more, tolerated);
        }
        Duration longer = dose.plus(settings.step());
        return new WalkingProgramme(longer.compareTo(LONGEST) > 0 ? LONGEST : longer, 0, dose);
    }

    /** To the dose that was tolerated; where there is none, to the whole minutes that went well, if they were fewer. */
    private WalkingProgramme back(Duration walked) {
        if (!tolerated.isZero() && tolerated.compareTo(dose) < 0) {
            return new WalkingProgramme(tolerated, 0, Duration.ZERO);
        }
        Duration went = Duration.ofMinutes(walked.toMinutes());
        return new WalkingProgramme(went.compareTo(dose) < 0 ? went : dose, 0, Duration.ZERO);
    }
}
