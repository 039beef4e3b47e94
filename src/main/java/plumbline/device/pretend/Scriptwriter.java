package plumbline.device.pretend;

import java.util.Random;
import plumbline.sensor.Vector3;

/**
 * Writes scripts, one movement after the other. It begins standing, with the sensor strapped on.
 *
 * <pre>{@code
 * Script script = new Scriptwriter(Body.TYPICAL, 7).stay(8).walk(30).sitDown(Seat.CHAIR).stay(60)
 *         .slouch(20, 90).stay(300).standUp().stay(20).script();
 * }</pre>
 *
 * <p>Times are in s, angles in degrees, and every movement varies a little with the seed. A movement that does not fit
 * the posture, such as sitting down when seated, is refused.
 */
public final class Scriptwriter {

    private final Stage stage = new Stage();
    private final Body body;
    private final Random random;
    private final Liveliness liveliness;
    private final Gait gait;
    private final Handling handling;
    private Seat seat = Seat.CHAIR;

    /** A writer for this person. */
    public Scriptwriter(Body body, long seed) {
        this.body = body;
        this.random = new Random(seed);
        this.liveliness = new Liveliness(stage, random);
        this.gait = new Gait(stage, body, random);
        this.handling = new Handling(stage, random);
    }

    /** The script so far. */
    public Script script() {
        return stage.script();
    }

    /** How long the script is so far, in s. */
    public double lengthS() {
        return stage.now();
    }

    /** What is going on at its end. */
    public Doing doing() {
        return stage.doing();
    }

    /** Stays as one is, with the small movements of somebody alive; nothing at all once the sensor is taken off. */
    public Scriptwriter stay(double seconds) {
        liveliness.stay(seconds);
        return this;
    }

    /** Walks, at the person's own step rate or nearly so. */
    public Scriptwriter walk(double seconds) {
        return walk(seconds, near(body.stepHz(), 0.04));
    }

    /** Walks at this step rate. */
    public Scriptwriter walk(double seconds, double stepHz) {
        need(Doing.STANDING);
        stage.say(0, Doing.WALKING);
        gait.walk(seconds, stepHz);
        return stoppedWalking(seconds);
    }

    /** Goes up stairs, or down. */
    public Scriptwriter stairs(double seconds, boolean up) {
        need(Doing.STANDING);
        stage.say(0, Doing.WALKING);
        gait.stairs(seconds, near(1.55, 0.08), up);
        return stoppedWalking(seconds);
    }

    private Scriptwriter stoppedWalking(double seconds) {
        stage.pass(seconds);
        stage.say(0, Doing.STANDING);
        settle(0, 0.8, near(0, 0.7));
        return this;
    }

    /** Sits down, leaning forward on the way. The truth changes where the lean is deepest. */
    public Scriptwriter sitDown(Seat on) {
        return sitDown(on, near(body.riseS(), 0.15), near(body.leanDeg() * on.lean(), 3));
    }

    /** Sits down in so many seconds, leaning so far. */
    public Scriptwriter sitDown(Seat on, double seconds, double leanDeg) {
        need(Doing.STANDING);
        seat = on;
        double turn = seconds / 2;
        lean(turn, seconds, leanDeg, seatedDeg() + near(0, 1));
        stage.by(Channel.UP, 0.15 * seconds, 0.72 * seconds, -drop());
        stage.by(Channel.FORWARD, 0.1 * seconds, 0.75 * seconds, -0.2);
        stage.shake(Channel.UP, 0.66 * seconds, 0.66 * seconds + 0.45, near(0.3, 0.1), near(5, 0.6), 0);
        stage.say(turn, on == Seat.SOFA ? Doing.RECLINING : Doing.SITTING);
        return settled(seconds);
    }

    /** Stands up, leaning forward on the way. The truth changes where the lean is deepest. */
    public Scriptwriter standUp() {
        return standUp(near(body.riseS(), 0.15), near(body.leanDeg() * seat.lean(), 3));
    }

    /** Stands up in so many seconds, leaning so far. */
    public Scriptwriter standUp(double seconds, double leanDeg) {
        needSeat();
        double turn = seconds / 2;
        lean(turn, seconds, leanDeg, near(0, 1));
        stage.by(Channel.UP, 0.2 * seconds, 0.84 * seconds, drop());
        stage.by(Channel.FORWARD, 0.15 * seconds, 0.85 * seconds, 0.2);
        stage.say(turn, Doing.STANDING);
        return settled(seconds);
    }

    /** Tries to stand up and falls back into the seat. */
    public Scriptwriter failToStandUp() {
        needSeat();
        double pitch = stage.place(Channel.PITCH);
        lean(0.8, 1.9, body.leanDeg() * 0.9, pitch);
        stage.by(Channel.UP, 0.4, 1.0, 0.3 * drop());
        stage.by(Channel.UP, 0.9, 1.5, -0.3 * drop());
        stage.shake(Channel.UP, 1.4, 1.9, 0.15, 5, 0);
        stage.pass(1.9);
        return this;
    }

    private double drop() {
        return body.seatDropM() * seat.depth();
    }

    private double seatedDeg() {
        return switch (seat) {
            case CHAIR -> body.chairDeg();
            case SOFA -> body.sofaDeg();
            case DESK_EDGE -> body.chairDeg() / 2 + 3;
        };
    }

    /** Rolls the lower back backwards into a slouch, in a moment or as a slow slide. The truth changes half-way. */
    public Scriptwriter slouch(double degrees, double over) {
        need(Doing.SITTING);
        stage.say(over / 2, Doing.SITTING, true);
        return settle(0, over, seatedDeg() - degrees).pass(over);
    }

    /** A slouch of this person's own kind. */
    public Scriptwriter slouch(double over) {
        return slouch(near(body.slouchDeg(), 1.5), over);
    }

    /** Sits up again. The truth changes half-way. */
    public Scriptwriter straighten(double over) {
        needSeat();
        stage.say(over / 2, Doing.SITTING);
        return settle(0, over, body.chairDeg() + near(0, 1)).pass(over);
    }

    /** Leans back in the chair, as far as it goes. The truth changes half-way. */
    public Scriptwriter recline(double degrees, double over) {
        need(Doing.SITTING);
        stage.say(over / 2, Doing.RECLINING);
        return settle(0, over, -degrees).pass(over);
    }

    /** Leans somewhere and comes back: to a drawer, across the desk. */
    public Scriptwriter lean(double forwardDeg, double rightDeg, double seconds) {
        double way = Math.min(1.1, seconds / 2);
        thereAndBack(Channel.PITCH, way, seconds, forwardDeg);
        thereAndBack(Channel.ROLL, way, seconds, rightDeg);
        return pass(seconds);
    }

    /** Turns on the chair to the neighbour, so many degrees to the left. */
    public Scriptwriter swivel(double degrees) {
        stage.by(Channel.YAW, 0, near(1.5, 0.3), degrees);
        stage.swing(Channel.ROLL, 0, 2, 2, Rhythm.even(0.5), 1, 0, 0.7);
        stage.shake(Channel.FORWARD, 0, 1.8, 0.03, 1.2, 0);
        return pass(2.2);
    }

    /** Laughs or coughs, and the whole trunk shakes. */
    public Scriptwriter laugh(double seconds) {
        stage.swing(Channel.UP, 0, seconds, Stage.sizeOf(0.05, 4.2), new Rhythm(4.2, 2, 0.7), 1, 0, 0.4);
        stage.swing(Channel.PITCH, 0, seconds, 2, Rhythm.even(1.1), 1, 0, 0.5);
        return pass(seconds);
    }

    /** Rides in a bus or car that shakes, brakes and sets off. */
    public Scriptwriter ride(double seconds) {
        for (int i = 0; i < 3; i++) {
            double hz = new double[] {1.3, 4.7, 11}[i];
            Rhythm road = new Rhythm(near(hz, 0.1), 2, 0.13);
            stage.swing(Channel.UP, 0, seconds, Stage.sizeOf(0.04, hz), road, 1, i, 2);
        }
        for (double at = 5; at < seconds - 12; at += 20 + 20 * random.nextDouble()) {
            stage.push(Channel.FORWARD, at, at + 5, near(0, 3));
        }
        return pass(seconds);
    }

    /** Bends forward from standing, with straight legs, and stays down for so long. */
    public Scriptwriter bend(double degrees, double hold) {
        return down(degrees, 0.06, 1.3, hold);
    }

    /** Picks something up from the floor. */
    public Scriptwriter pickUp() {
        return down(near(80, 6), near(0.25, 0.04), 1.2, 0.4);
    }

    /** Crouches to tie a shoe. */
    public Scriptwriter crouch(double seconds) {
        return down(near(45, 6), near(0.42, 0.04), 1.3, seconds);
    }

    /** Kneels down, and comes up again after so long. */
    public Scriptwriter kneel(double seconds) {
        return down(near(6, 3), near(0.44, 0.02), 2.2, seconds);
    }

    private Scriptwriter down(double degrees, double deepM, double way, double hold) {
        need(Doing.STANDING);
        double end = way + hold;
        stage.say(0.3 * way, Doing.BENDING);
        thereAndBack(Channel.PITCH, way, end + way, degrees);
        thereAndBack(Channel.UP, way, end + way, -deepM);
        thereAndBack(Channel.FORWARD, way, end + way, -0.1);
        stage.swing(Channel.PITCH, way, end, 1.5, Rhythm.even(0.7), 1, 0, 0.3);
        stage.say(end + 0.7 * way, Doing.STANDING);
        return pass(end + way);
    }

    /** Steps up onto a stool, or down from it. */
    public Scriptwriter step(double metres) {
        need(Doing.STANDING);
        stage.by(Channel.UP, 0.2, 1.1, metres);
        stage.by(Channel.FORWARD, 0, 1.2, 0.3);
        thereAndBack(Channel.PITCH, 0.6, 1.4, 12);
        thereAndBack(Channel.ROLL, 0.6, 1.4, 4);
        return pass(1.6);
    }

    /** Lies down on the back from sitting, or turned to a side: 90 lies on the right. */
    public Scriptwriter lieDown(double turnedDeg) {
        needSeat();
        stage.say(1.6, Doing.LYING);
        stage.by(Channel.UP, 0.5, 2.5, -0.1);
        stage.to(Channel.ROLL, 0.5, 3, turnedDeg);
        return settle(0, 3, -88 * Math.cos(Math.toRadians(turnedDeg))).pass(3.2);
    }

    /** Sits up from lying. */
    public Scriptwriter sitUp() {
        need(Doing.LYING);
        seat = Seat.CHAIR;
        stage.say(1.4, Doing.SITTING);
        stage.by(Channel.UP, 0.5, 2.5, 0.1);
        stage.to(Channel.ROLL, 0, 2.5, 0);
        return settle(0, 3, body.chairDeg()).pass(3.2);
    }

    /** Takes the sensor off and lays it on a table, on one of its faces. */
    public Scriptwriter takeOff() {
        if (stage.doing() == Doing.NOT_WORN) {
            throw new IllegalStateException("it is off already");
        }
        handling.takeOff();
        return this;
    }

    /** Straps the sensor on again, turned by this against how it sat at first; sensor axes are those of the body. */
    public Scriptwriter putOn(Rotation turned) {
        need(Doing.NOT_WORN);
        handling.putOn(turned);
        return this;
    }

    /** The strap slips, and the sensor turns on the body about an axis of its own. */
    public Scriptwriter slip(Vector3 axis, double degrees, double over) {
        stage.turn(0, over, axis, degrees);
        return pass(over);
    }

    private void lean(double turn, double seconds, double leanDeg, double goalDeg) {
        stage.to(Channel.PITCH, 0, turn, leanDeg);
        stage.to(Channel.PITCH, turn, seconds, goalDeg);
        stage.to(Channel.ROLL, 0, seconds, near(0, 1));
        liveliness.settleAt(goalDeg);
    }

    private Scriptwriter settled(double seconds) {
        return pass(seconds + 0.3);
    }

    private Scriptwriter settle(double from, double to, double pitchDeg) {
        stage.to(Channel.PITCH, from, to, pitchDeg);
        liveliness.settleAt(pitchDeg);
        return this;
    }

    private void thereAndBack(Channel channel, double way, double seconds, double by) {
        stage.by(channel, 0, way, by);
        stage.by(channel, seconds - way, seconds, -by);
    }

    private Scriptwriter pass(double seconds) {
        stage.pass(seconds);
        return this;
    }

    private double near(double middle, double spread) {
        return Body.about(random, middle, spread, 2 * spread);
    }

    private void need(Doing doing) {
        if (stage.doing() != doing) {
            throw new IllegalStateException(stage.doing() + " and not " + doing);
        }
    }

    private void needSeat() {
        if (!stage.doing().isSeated()) {
            throw new IllegalStateException(stage.doing() + " and not seated");
        }
    }
}
