package plumbline.app.live;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.live.monitor.Inbox;
import plumbline.app.live.view.Past;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.posture.Spell;

/** Who watches at the moment, and who takes their place when they cannot go on. For one thread at a time, but for now. */
final class Lookouts {

    private final Session.Plan plan;
    private final Face face;
    private final Notices notices;
    private final Inbox inbox;
    private final Supplier<View.Watching> watching;
    private final List<Spell> watched = new ArrayList<>();
    private volatile Lookout now;
    private volatile ZoneId zone;
    private volatile boolean joined;

    /** The first of them, who goes on from what was read for the run where that could be read. */
    Lookouts(Session.Plan plan, Face face, Notices notices, Inbox inbox, Supplier<View.Watching> watching) {
        this.plan = plan;
        this.face = face;
        this.notices = notices;
        this.inbox = inbox;
        this.watching = watching;
        this.zone = plan.zone().get();
        this.joined = plan.past().isPresent();
        this.now = lookout(plan.past().orElse(Past.NOTHING), plan.clock().instant(), Optional.empty());
    }

    /** Who watches; from any thread. */
    Lookout now() {
        return now;
    }

    /** Whether they know what earlier runs left. */
    boolean areJoined() {
        return joined;
    }

    /** Whether they could know it by now. */
    boolean canJoin() {
        return plan.origin().isThere();
    }

    /** Whether the wearer lives by another zone than they do. */
    boolean isZoneAnother() {
        return !zone.equals(plan.zone().get());
    }

    /**
     * Another takes the place of the one who watches, whose thread has ended or who does not move any more.
     *
     * @param start up to when the one before has watched
     * @param faults how often in a row that was by a fault: what is kept may be the reason, so less and less of it is used
     */
    void anew(Instant start, int faults) {
        Lookout before = now;
        before.retire();
        watched.addAll(before.keeper().watched());
        zone = plan.zone().get();
        Past past = faults > 2 ? unjoined() : past(start, faults > 1);
        now = lookout(past, start, Optional.of(before));
    }

    private Past past(Instant start, boolean onlyWhatIsGoingOn) {
        if (!plan.origin().isThere()) {
            return unjoined();
        }
        try {
            Past past = plan.origin().past(start, zone, List.copyOf(watched));
            watched.clear();
            joined = true;
            return onlyWhatIsGoingOn ? new Past(past.carried(), List.of(), List.of(), List.of(), List.of()) : past;
        } catch (IOException | RuntimeException e) {
            Logger.error(e, "what is kept cannot be read");
            return unjoined();
        }
    }

    /** Without what earlier runs left; what is watched is shown, and joined to it later. */
    private Past unjoined() {
        joined = false;
        return new Past(Past.NOTHING.carried(), List.of(), List.of(), watched, List.of());
    }

    private Lookout lookout(Past past, Instant start, Optional<Lookout> before) {
        return Lookout.of(
                plan,
                new Lookout.Start(
                        past, joined, start, zone, before.map(b -> b.monitor().feed()), watching),
                face,
                notices,
                inbox);
    }
}
