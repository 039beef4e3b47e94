package plumbline.app.care;

import java.time.Instant;
import java.util.List;
import plumbline.stretch.choosing.Choice;

/** The stretches that the wearer is being led through, which a flare-up may come to hold back. */
public final class Underway {

    private List<String> ids = List.of();

    /** They are led through these from now on. */
    public synchronized void begun(List<String> stretchIds) {
        ids = List.copyOf(stretchIds);
    }

    /** They are led through nothing any more. */
    public synchronized void over() {
        ids = List.of();
    }

    /** What of it is held back by now, so that all of it is to be given up; told once. */
    public synchronized List<Choice.HeldBack> heldBack(Carer carer, Instant now) {
        List<Choice.HeldBack> held = carer.against(ids, now);
        if (!held.isEmpty()) {
            over();
        }
        return held;
    }
}
