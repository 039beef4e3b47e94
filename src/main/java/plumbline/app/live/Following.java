package plumbline.app.live;

import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Monitor;
import plumbline.coach.Coach;

/** Has the line go by what is set, from the look on that finds it changed. Lives on the monitor's thread. */
final class Following implements Consumer<Monitor> {

    private final Supplier<Coach.Plan> set;
    private Coach.Plan inForce;

    /**
     * A line that goes by a plan already.
     *
     * @param set the plan as it is set at the moment
     */
    Following(Coach.Plan inForce, Supplier<Coach.Plan> set) {
        this.inForce = inForce;
        this.set = set;
    }

    @Override
    public void accept(Monitor monitor) {
        Coach.Plan next = set.get();
        if (!next.equals(inForce)) {
            inForce = next;
            monitor.line().follow(next);
        }
    }
}
