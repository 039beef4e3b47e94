package plumbline.posture.belief;

import static plumbline.posture.belief.SeatBelief.FRESH;
import static plumbline.posture.belief.SeatBelief.HIGH;
import static plumbline.posture.belief.SeatBelief.LOW;
import static plumbline.posture.belief.SeatBelief.SEATED;
import static plumbline.posture.belief.SeatBelief.UPRIGHT;

import java.util.Optional;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Transfer;

/**
 * Weighs a moment for {@link SeatBelief}: transfers, tilt, walking, sway and stillness side by side.
 *
 * <p>Each state has its own rate of each kind of movement. A transfer counts with rate times density
 * ({@link TransferModel}); a step without one counts with the chance that none came. Tilt counts by {@link TiltEvidence}.
 * What lasts for minutes (a rhythm, a quiet sway) is capped, since its hundredth second is no new evidence.
 */
public final class SeatEvidence {

    /** Up a stool once in 2000 s, for half a minute; half of the comings-down go unseen. */
    private static final double GO_HIGH = 1.0 / 2000;

    private static final double COME_DOWN = 1.0 / 30;

    private static final double UNSEEN_COME_DOWN = 0.5;

    /** What walking said is forgotten within so many seconds, and may be said anew. */
    private static final double FORGOTTEN_SECONDS = 600;

    /** Seats of buses and cars shake by this much, in g (ISO 2631 calls 0.03 to 0.06 a little uncomfortable); a rhythm of it is no walk. */
    private static final double RIDE_G = 0.055;

    /** Walking shakes the back by this, in g, and more: 99 in 100 seconds of it, in six sets of seven. */
    private static final double WALK_G = 0.08;

    /** Beyond this unrest, in g, the trunk is moved much. */
    private static final double ACTIVE_G = 0.045;

    /**
     * Upright, people move within four minutes or so, seated within five; the chance falls the longer they have not. It
     * says little, and must: one who stands still since the sensor was put on is not to be called seated for it.
     */
    private static final double UPRIGHT_STILL_SECONDS = 240;

    private static final double SEATED_STILL_SECONDS = 300;

    /** After a rise or sink by so much, in metres, sway is looked at anew: it may be another posture. */
    private static final double SEAT_METRES = 0.2;

    /** Rides: a lift, a road, thirty transfers an hour. */
    private static final double CARRIED = 30.0 / 3600;

    /** What no figure foresees is so much seldomer a change of posture than anything else: a lift, a stumble. */
    private static final double FLOOR_CHANGE = 0.001;

    /** A dip before a rise, or a rebound after a sink, is part of it: within a second, and so much smaller. */
    private static final int COMPANION_STEPS = 5;

    private static final double COMPANION = 0.53;

    /**
     * A sink and as much of a rise within 0.6 s, up to 2.4 s after the last step of a walk, are a stumble: of 100 staged
     * ones (KFall, task 10) 1 ends on a seat with this, 15 without.
     */
    private static final int STUMBLE_STEPS = 3;

    private static final int STUMBLE_WALK_STEPS = 12;

    private static final double FROM_LYING_LOW = 0.1;

    private final SeatModel model;
    private final PaceModel pace;
    private final TiltEvidence tilt;
    private final SwayEvidence sway;
    private final Likelihood likelihood = new Likelihood();
    private final Likelihood other = new Likelihood();
    private final Likelihood lastRest = new Likelihood();
    private int lastStep = -COMPANION_STEPS - 1;
    private double lastRise;
    private int lastSinceWalk;
    private int sinceWalk = STUMBLE_WALK_STEPS + 1;
    private double still;
    private double walked;

    public SeatEvidence(SeatModel model) {
        this.model = model;
        this.pace = model.pace();
        this.tilt = new TiltEvidence(model.tilts());
        this.sway = new SwayEvidence(pace.sway());
    }

    /** For how long the direction of gravity has been held, in seconds. */
    public double heldSeconds() {
        return tilt.age();
    }

    /**
     * Takes a moment; the belief goes on by a step.
     *
     * @param walk a walk for sure
     * @param lying they lie
     * @param word what the wearer themselves says of the moment
     */
    public void weigh(
            SeatBelief belief, Moment moment, boolean walk, boolean lying, Optional<Bearing> bearing, Word word) {
        boolean stirred = moment.walking() || moment.transfer().isPresent();
        sinceWalk = moment.walking() ? 0 : Math.min(sinceWalk, STUMBLE_WALK_STEPS) + 1;
        still = stirred ? 0 : still + Moment.SECONDS;
        tilt.look(moment, lying ? Optional.empty() : bearing);
        rest(moment, walk);
        if (lying) {
            other.clear(/* sparse= */ false);
            for (int from = 0; from < SeatBelief.STATES; from++) {
                other.set(from, SEATED, pace.afterLying());
                other.set(from, LOW, FROM_LYING_LOW);
                other.set(from, UPRIGHT, 1 - FROM_LYING_LOW - pace.afterLying());
            }
            likelihood.after(other);
        }
        word.weigh(likelihood);
        if (moment.transfer().isPresent()) {
            transfer(belief, moment.transfer().get(), walk, moment.unrestG() > ACTIVE_G, bearing);
        }
        belief.step(likelihood);
    }

    /** Nothing is known of the moment: all begins anew with this chance of being seated. */
    public void begin(SeatBelief belief, double seatedChance) {
        walked = 0;
        sway.forget();
        likelihood.clear(/* sparse= */ false);
        for (int from = 0; from < SeatBelief.STATES; from++) {
            likelihood.set(from, UPRIGHT, 1 - seatedChance);
            likelihood.set(from, SEATED, seatedChance);
        }
        belief.step(likelihood);
    }

    private void transfer(
            SeatBelief belief, Transfer transfer, boolean walk, boolean active, Optional<Bearing> bearing) {
        int step = belief.end();
        double rise = transfer.riseMetres();
        if (step - lastStep <= COMPANION_STEPS && rise * lastRise < 0) {
            if (Math.abs(rise) < COMPANION * Math.abs(lastRise)) {
                return;
            }
            boolean stumble = rise > 0
                    && rise < -lastRise / COMPANION
                    && step - lastStep <= STUMBLE_STEPS
                    && lastSinceWalk <= STUMBLE_WALK_STEPS;
            if (stumble || Math.abs(lastRise) < COMPANION * Math.abs(rise)) {
                belief.mend(lastStep, lastRest);
            }
            if (stumble) {
                return;
            }
        }
        lastStep = step;
        lastSinceWalk = sinceWalk;
        lastRise = rise;
        if (Math.abs(rise) > SEAT_METRES) {
            sway.forget();
        }
        lastRest.copyFrom(likelihood);
        double deepDeg =
                bearing.map(b -> transfer.deepest().angleToDeg(b.upright())).orElse(0.0);
        movement(transfer, walk, active, deepDeg);
        likelihood.after(other);
    }

    private void movement(Transfer transfer, boolean walk, boolean active, double deepDeg) {
        TransferModel transfers = model.transfers();
        double floor = pace.floor();
        double floorStay = floor * transfers.stayed(transfer.turnDeg()) + CARRIED * transfers.carried(transfer);
        double floorChange = FLOOR_CHANGE * floor * transfers.changed(transfer.turnDeg());
        double seat = transfers.seat(transfer, deepDeg);
        double low = transfers.low(transfer);
        double fidget = transfers.fidget(transfer, deepDeg);
        double step = transfers.step(transfer, deepDeg);
        other.clear(/* sparse= */ false);
        other.set(UPRIGHT, UPRIGHT, step * (walk ? pace.stepWalking() : pace.stepStanding()) + floorStay);
        other.set(LOW, LOW, low * pace.shiftLow() + floorStay);
        other.set(HIGH, HIGH, step * pace.stepStanding() + floorStay);
        other.set(FRESH, FRESH, fidget * pace.wriggle() + floorStay);
        other.set(SEATED, SEATED, fidget * (active ? pace.fidgetActive() : pace.fidget()) + floorStay);
        if (transfer.riseMetres() > 0) {
            other.set(LOW, UPRIGHT, low * pace.comeUp());
            other.set(UPRIGHT, HIGH, transfers.high(transfer) * GO_HIGH);
            other.set(FRESH, UPRIGHT, seat * pace.standAtOnce() + floorChange);
            other.set(SEATED, UPRIGHT, seat * pace.standUp() + floorChange);
        } else {
            other.set(UPRIGHT, LOW, low * pace.goLow());
            other.set(HIGH, UPRIGHT, transfers.high(transfer) * COME_DOWN);
            other.set(UPRIGHT, FRESH, seat * pace.sitDown() + floorChange);
            other.set(LOW, FRESH, seat * pace.sitFromLow() + floorChange);
            other.set(FRESH, LOW, low * pace.unseen());
            other.set(SEATED, LOW, low * pace.unseen());
        }
    }

    private void rest(Moment moment, boolean walk) {
        double dt = Moment.SECONDS;
        walked *= Math.exp(-dt / FORGOTTEN_SECONDS);
        double afoot = walk ? afoot(moment.unrestG()) : 1;
        double upright =
                (walk ? 1 : Math.exp(-dt / (UPRIGHT_STILL_SECONDS + still))) * tilt.upright() * sway.upright(moment);
        double low = Math.exp(-pace.comeUp() * dt) * afoot * tilt.low();
        double seated = Math.exp(-dt / (SEATED_STILL_SECONDS + still)) * afoot * tilt.seated();
        double unseen = pace.unseen() * dt;
        double down = COME_DOWN * UNSEEN_COME_DOWN * dt;
        likelihood.clear(/* sparse= */ true);
        likelihood.set(UPRIGHT, UPRIGHT, upright);
        likelihood.set(UPRIGHT, LOW, 10 * unseen * low);
        likelihood.set(UPRIGHT, SEATED, unseen * seated);
        likelihood.set(LOW, LOW, low);
        likelihood.set(LOW, UPRIGHT, pace.slip() * pace.comeUp() * dt * upright);
        likelihood.set(LOW, FRESH, 10 * unseen * seated);
        likelihood.set(HIGH, HIGH, upright * (1 - down));
        likelihood.set(HIGH, UPRIGHT, upright * down);
        likelihood.set(FRESH, FRESH, seated * (1 - pace.settled() * dt));
        likelihood.set(FRESH, SEATED, seated * pace.settled() * dt);
        likelihood.set(FRESH, UPRIGHT, unseen * upright);
        likelihood.set(SEATED, SEATED, seated);
        likelihood.set(SEATED, UPRIGHT, unseen * upright);
        likelihood.set(SEATED, LOW, unseen * low / 10);
    }

    /** How much less likely this step of a walk is for one who is not on their feet. */
    private double afoot(double unrestG) {
        if (walked > pace.walkingMost()) {
            return 1;
        }
        double shaken = Math.max(0, Math.min(1, (unrestG - RIDE_G) / (WALK_G - RIDE_G)));
        double says = pace.walking() * shaken * Moment.SECONDS;
        walked += says;
        return Math.exp(-says);
    }
}
