package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Vector3;

/**
 * Writes scripts, one movement after the other. It begins standing, with the sensor strapped on.
 *
 * <pre>{@code
 * Script script = new Scriptwriter(Body.TYPICAL, 7).stay(8).walk(30).sitDown(Seat.CHAIR).slouch(20, 90).script();
 * }</pre>
 *
 * <p>Times are in s, angles in degrees; all varies a little with the seed. A movement that does not fit the posture, such
 * as sitting down when seated, is refused.
 */
public final class Scriptwriter {

    private final Stage stage = new Stage();
    private final Body body;
    private final Chance chance;
    private final Liveliness liveliness;
    private final Gait gait;
    private final Transfer transfer;
    private final Gesture gesture;
    private final Handling handling;

    /** A writer for this person. */
    public Scriptwriter(Body body, long seed) {
        this.body = body;
        this.chance = new Chance(seed);
        this.liveliness = new Liveliness(stage, chance);
        this.gait = new Gait(stage, body, chance);
        this.transfer = new Transfer(stage, body, chance);
        this.gesture = new Gesture(stage, chance);
        this.handling = new Handling(stage, chance);
    }

    /** The script so far. */
    public Script script() {
        return stage.script();
    }

    /** How long the script is so far, in s. */
    public double lengthS() {
        return stage.now();
    }

    /** Stays as one is, with the small movements of somebody alive; nothing at all once the sensor is taken off. */
    public Scriptwriter stay(double seconds) {
        liveliness.stay(seconds);
        return this;
    }

    /** Walks, at the person's own step rate or nearly so. */
    public Scriptwriter walk(double seconds) {
        return walk(seconds, chance.near(body.stepHz(), 0.04));
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
        gait.stairs(seconds, chance.near(1.55, 0.08), up);
        return stoppedWalking(seconds);
    }

    private Scriptwriter stoppedWalking(double seconds) {
        stage.pass(seconds);
        stage.say(0, Doing.STANDING);
        return settle(0.8, chance.near(0, 0.7));
    }

    /** Sits down, leaning forward on the way. The truth changes where the lean is deepest. */
    public Scriptwriter sitDown(Seat on) {
        return sitDown(on, chance.near(body.riseS(), 0.15), chance.near(transfer.usualLeanDeg(on), 3));
    }

    /** Sits down in so many seconds, leaning so far. */
    public Scriptwriter sitDown(Seat on, double seconds, double leanDeg) {
        need(Doing.STANDING);
        liveliness.settleAt(transfer.down(on, seconds, leanDeg));
        return pass(seconds + 0.3);
    }

    /** Stands up, leaning forward on the way. The truth changes where the lean is deepest. */
    public Scriptwriter standUp() {
        return standUp(chance.near(body.riseS(), 0.15), chance.near(transfer.usualLeanDeg(), 3));
    }

    /** Stands up in so many seconds, leaning so far. */
    public Scriptwriter standUp(double seconds, double leanDeg) {
        needSeat();
        liveliness.settleAt(transfer.up(seconds, leanDeg));
        return pass(seconds + 0.3);
    }

    /** Tries to stand up and falls back into the seat. */
    public Scriptwriter failToStandUp() {
        needSeat();
        return pass(transfer.fail());
    }

    /** Rolls the lower back backwards into a slouch, in a moment or as a slow slide. The truth changes half-way. */
    public Scriptwriter slouch(double degrees, double over) {
        need(Doing.SITTING);
        stage.say(over / 2, Doing.SITTING, true);
        return settle(over, transfer.seatedDeg() - degrees).pass(over);
    }

    /** A slouch of this person's own kind. */
    public Scriptwriter slouch(double over) {
        return slouch(chance.near(body.slouchDeg(), 1.5), over);
    }

    /** Sits up again. The truth changes half-way. */
    public Scriptwriter straighten(double over) {
        needSeat();
        stage.say(over / 2, Doing.SITTING);
        return settle(over, body.chairDeg() + chance.near(0, 1)).pass(over);
    }

    /** Leans back in the chair, as far as it goes. The truth changes half-way. */
    public Scriptwriter recline(double degrees, double over) {
        need(Doing.SITTING);
        stage.say(over / 2, Doing.RECLINING);
        return settle(over, -degrees).pass(over);
    }

    /** Leans somewhere and comes back: to a drawer, across the desk. */
    public Scriptwriter lean(double forwardDeg, double rightDeg, double seconds) {
        return pass(gesture.lean(forwardDeg, rightDeg, seconds));
    }

    /** Turns on the chair to the neighbour, so many degrees to the left. */
    public Scriptwriter swivel(double degrees) {
        return pass(gesture.swivel(degrees));
    }

    /** Laughs or coughs, and the whole trunk shakes. */
    public Scriptwriter laugh(double seconds) {
        return pass(gesture.laugh(seconds));
    }

    /** Rides in a bus or car that shakes, brakes and sets off. */
    public Scriptwriter ride(double seconds) {
        return pass(gesture.ride(seconds));
    }

    /** Rides in a lift, up or down by so much. */
    public Scriptwriter rideLift(double metres) {
        return pass(gesture.lift(metres));
    }

    /** Bends forward from standing, with straight legs, and stays down for so long. */
    public Scriptwriter bend(double degrees, double hold) {
        return down(degrees, 0.06, 1.3, hold);
    }

    /** Picks something up from the floor. */
    public Scriptwriter pickUp() {
        return down(chance.near(80, 6), chance.near(0.25, 0.04), 1.2, 0.4);
    }

    /** Crouches to tie a shoe. */
    public Scriptwriter crouch(double seconds) {
        return down(chance.near(45, 6), chance.near(0.42, 0.04), 1.3, seconds);
    }

    /** Kneels down, and comes up again after so long. */
    public Scriptwriter kneel(double seconds) {
        return down(chance.near(6, 3), chance.near(0.44, 0.02), 2.2, seconds);
    }

    private Scriptwriter down(double degrees, double deepM, double way, double hold) {
        need(Doing.STANDING);
        return pass(gesture.down(degrees, deepM, way, hold));
    }

    /** Steps up onto a stool, or down from it. */
    public Scriptwriter step(double metres) {
        need(Doing.STANDING);
        return pass(gesture.step(metres));
    }

    /** Lies down on the back from sitting, or turned to a side: 90 lies on the right. */
    public Scriptwriter lieDown(double turnedDeg) {
        needSeat();
        return settle(3, transfer.lieDown(turnedDeg)).pass(3.2);
    }

    /** Sits up from lying. */
    public Scriptwriter sitUp() {
        need(Doing.LYING);
        return settle(3, transfer.sitUp()).pass(3.2);
    }

    /** Takes the sensor off and lays it on a table, on one of its faces. */
    public Scriptwriter takeOff() {
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

    private Scriptwriter settle(double over, double pitchDeg) {
        stage.to(Channel.PITCH, 0, over, pitchDeg);
        liveliness.settleAt(pitchDeg);
        return this;
    }

    private Scriptwriter pass(double seconds) {
        stage.pass(seconds);
        return this;
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
