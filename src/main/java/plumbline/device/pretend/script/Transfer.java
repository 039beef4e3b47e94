package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;

/**
 * From one posture to another. Sitting down and standing up: the trunk leans forward, the pelvis travels, the trunk comes upright again.
 *
 * <p>The pelvis travels about the moment of deepest lean, over some two thirds of the whole, as the mean of 147 chair
 * transfers of {@code ../shared/data/workdays} shows.
 */
final class Transfer {

    private final Stage stage;
    private final Body body;
    private final Chance chance;
    private Seat seat = Seat.CHAIR;

    Transfer(Stage stage, Body body, Chance chance) {
        this.stage = stage;
        this.body = body;
        this.chance = chance;
    }

    /** The lean of upright sitting where one sits now. */
    double seatedDeg() {
        return switch (seat) {
            case CHAIR -> body.chairDeg();
            case SOFA -> body.sofaDeg();
            case DESK_EDGE -> body.chairDeg() / 2 + 3;
            case FLOOR -> body.chairDeg() - 8;
        };
    }

    double usualLeanDeg(Seat on) {
        return body.leanDeg() * on.lean();
    }

    double usualLeanDeg() {
        return usualLeanDeg(seat);
    }

    /** Sits down; returns the lean in which one ends up. */
    double down(Seat on, double seconds, double leanDeg) {
        seat = on;
        double goal = seatedDeg() + chance.near(0, 1);
        lean(seconds / 2, seconds, leanDeg, goal);
        stage.by(Channel.UP, 0.15 * seconds, 0.72 * seconds, -dropM());
        stage.by(Channel.FORWARD, 0.1 * seconds, 0.75 * seconds, -0.2);
        stage.shake(Channel.UP, 0.66 * seconds, 0.66 * seconds + 0.45, chance.near(0.3, 0.1), chance.near(5, 0.6), 0);
        stage.say(seconds / 2, on == Seat.SOFA ? Doing.RECLINING : Doing.SITTING);
        return goal;
    }

    /** Stands up; returns the lean in which one ends up. */
    double up(double seconds, double leanDeg) {
        double goal = chance.near(0, 1);
        lean(seconds / 2, seconds, leanDeg, goal);
        stage.by(Channel.UP, 0.2 * seconds, 0.84 * seconds, dropM());
        stage.by(Channel.FORWARD, 0.15 * seconds, 0.85 * seconds, 0.2);
        stage.say(seconds / 2, Doing.STANDING);
        return goal;
    }

    /** Comes up by a third and falls back; returns how long it takes. */
    double fail() {
        lean(0.8, 1.9, 0.9 * usualLeanDeg(), stage.place(Channel.PITCH));
        stage.by(Channel.UP, 0.4, 1.0, 0.3 * dropM());
        stage.by(Channel.UP, 0.9, 1.5, -0.3 * dropM());
        stage.shake(Channel.UP, 1.4, 1.9, 0.15, 5, 0);
        return 1.9;
    }

    /** Lies down within 3 s; returns the lean in which one ends up, yet to be gone to. */
    double lieDown(double turnedDeg) {
        stage.say(1.6, Doing.LYING);
        stage.by(Channel.UP, 0.5, 2.5, -0.1);
        stage.to(Channel.ROLL, 0.5, 3, turnedDeg);
        return -88 * Math.cos(Math.toRadians(turnedDeg));
    }

    /** Sits up within 3 s; returns the lean in which one ends up, yet to be gone to. */
    double sitUp() {
        seat = Seat.CHAIR;
        stage.say(1.4, Doing.SITTING);
        stage.by(Channel.UP, 0.5, 2.5, 0.1);
        stage.to(Channel.ROLL, 0, 2.5, 0);
        return seatedDeg();
    }

    private double dropM() {
        return body.seatDropM() * seat.depth();
    }

    private void lean(double turn, double seconds, double leanDeg, double goalDeg) {
        stage.to(Channel.PITCH, 0, turn, leanDeg);
        stage.to(Channel.PITCH, turn, seconds, goalDeg);
        stage.to(Channel.ROLL, 0, seconds, chance.near(0, 1));
    }
}
