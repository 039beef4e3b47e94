package plumbline.posture;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.belief.Bearing;
import plumbline.posture.belief.LyingWatch;
import plumbline.posture.belief.SeatBelief;
import plumbline.posture.belief.SeatEvidence;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Word;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Transfer;
import plumbline.posture.mounting.Mounting;

/** Whether the wearer is on their feet, seated or lying, and moving about: one stretch of moments, one after the other. */
final class Footing {

    /** A lean counts as one to or from a seat from this rise and this depth on. */
    private static final double SEAT_RISE_METRES = 0.2;

    private static final double SEAT_LEAN_DEG = 10;

    /** Unrest, in g, of one who moves about, in whatever rhythm: walking shows 0.06 or more, of ill people too. */
    private static final double MOVING_G = 0.05;

    /** The chance that a desk worker is seated, where nothing else is known. */
    static final double AT_A_DESK = 0.6;

    private final Mounting mounting;
    private final SeatEvidence evidence;
    private final SeatBelief belief;
    private final LyingWatch lying = new LyingWatch();
    private final WalkWatch walks = new WalkWatch();
    private final WalkWatch moves = new WalkWatch();
    private int movingSteps;

    Footing(SeatModel model, Mounting mounting, double seatedChance) {
        this.mounting = mounting;
        this.evidence = new SeatEvidence(model);
        this.belief = new SeatBelief(seatedChance, Story.MEMORY);
    }

    /** Learns how the sensor sits from a moment. Returns by how many degrees it has turned on the wearer, if it has. */
    OptionalDouble learn(Instant at, Moment moment) {
        OptionalDouble turned = mounting.step(at, moment);
        if (moment.transfer().isPresent() && !moment.walking()) {
            lean(moment.transfer().get());
        }
        return turned;
    }

    private void lean(Transfer transfer) {
        if (Math.abs(transfer.riseMetres()) >= SEAT_RISE_METRES && transfer.leanDeg() >= SEAT_LEAN_DEG) {
            mounting.leant(transfer.towards().unit());
        }
    }

    /** Weighs a moment at which the sensor is worn. */
    void weigh(Moment moment, Word word) {
        Optional<Bearing> bearing = mounting.bearing();
        watch(moment, bearing);
        evidence.weigh(belief, moment, walks.isSure(), lying.isLying(), bearing, word);
        mounting.believed(moment, belief.uprightNow(), belief.seatedNow(), evidence.heldSeconds());
    }

    /** Passes over a moment at which it is not: what was known is forgotten. */
    void pass(Moment moment) {
        watch(moment, mounting.bearing());
        mounting.unworn();
        evidence.begin(belief, AT_A_DESK);
    }

    private void watch(Moment moment, Optional<Bearing> bearing) {
        lying.step(moment.gravity(), bearing, mounting.firstRest());
        walks.step(moment.walking());
        movingSteps = moves.step(moment.walking() || moment.unrestG() > MOVING_G);
    }

    SeatBelief belief() {
        return belief;
    }

    boolean isLying() {
        return lying.isLying();
    }

    /** For how many of the newest steps they have been level. */
    int levelSteps() {
        return lying.levelSteps();
    }

    /** How many of the newest steps have turned out to be moving about. */
    int movingSteps() {
        return movingSteps;
    }
}
