package plumbline.posture.seat;

import java.util.OptionalDouble;
import plumbline.posture.motion.Moment;

/** Tells slouched from upright with two limits and two dwell times, so that a wearer near a limit does not flicker. */
public final class SlouchWatch {

    /** A lean goes on through interruptions of 2 s. */
    private static final int BLINK = 10;

    private final double enter;
    private final double leave;
    private final int enterSteps;
    private final int leaveSteps;
    private boolean slouched;
    private int beyond;
    private int within;

    /** Limits in whatever measure {@link #step} is given. */
    public SlouchWatch(double enter, double leave, SlouchSettings settings) {
        this.enter = enter;
        this.leave = leave;
        this.enterSteps = (int) (settings.enterAfter().toMillis() / (1000 * Moment.SECONDS));
        this.leaveSteps = (int) (settings.leaveAfter().toMillis() / (1000 * Moment.SECONDS));
    }

    /** Takes how far the wearer has sunk at a step. Returns for how many of the newest steps the answer holds. */
    public int step(OptionalDouble sunk) {
        double now = sunk.orElse(0);
        if (slouched) {
            within = now < leave ? within + 1 : 0;
            if (within > leaveSteps) {
                return turn(false, within);
            }
            return 1;
        }
        if (now >= enter) {
            beyond++;
            within = 0;
        } else {
            within++;
            beyond = within > BLINK || beyond == 0 ? 0 : beyond + 1;
        }
        return beyond > enterSteps && now >= enter ? turn(true, beyond) : 1;
    }

    public boolean slouched() {
        return slouched;
    }

    private int turn(boolean to, int steps) {
        slouched = to;
        beyond = 0;
        within = 0;
        return steps;
    }
}
