package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Rotation;
import plumbline.sensor.Vector3;

/** The sensor in the hand: taken off, laid down, put on again. */
final class Handling {

    private static final Vector3[] FACES = {
        new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1),
        new Vector3(-1, 0, 0), new Vector3(0, -1, 0), new Vector3(0, 0, -1)
    };

    private final Stage stage;
    private final Chance chance;
    private Doing before = Doing.STANDING;

    Handling(Stage stage, Chance chance) {
        this.stage = stage;
        this.chance = chance;
    }

    /** Off the body, about in the hand, and flat onto a table. */
    void takeOff() {
        if (stage.doing() == Doing.NOT_WORN) {
            throw new IllegalStateException("it is off already");
        }
        before = stage.doing();
        stage.say(0.8, Doing.NOT_WORN);
        tumble();
        Vector3 up = stage.strap().apply(upOnBody());
        Vector3 face = FACES[chance.oneOf(FACES.length)];
        double degrees = up.angleToDeg(face);
        if (degrees > 1e-6 && degrees < 180 - 1e-6) {
            stage.turn(0, 1, face.cross(up), degrees);
        }
        stage.shake(Channel.UP, 0.9, 1.1, 0.4, 9, 0);
        stage.pass(1.2);
    }

    /** From the table about in the hand and onto the body. */
    void putOn(Rotation turned) {
        tumble();
        stage.turnTo(0, 1.2, turned);
        jolt(1.2);
        stage.say(1.2, before);
        stage.pass(1.4);
    }

    private void tumble() {
        for (int i = 0; i < 4; i++) {
            double length = chance.between(0.7, 1.3);
            stage.turn(0, length, chance.direction(), chance.between(40, 130));
            jolt(length);
            stage.pass(length);
        }
    }

    private void jolt(double length) {
        for (Channel channel : new Channel[] {Channel.FORWARD, Channel.LEFT, Channel.UP}) {
            stage.shake(channel, 0, length, chance.between(0.1, 0.35), chance.between(1, 3), 0);
        }
    }

    /** Which way is up, in the axes of the body as it stands or sits there. */
    private Vector3 upOnBody() {
        double pitch = Math.toRadians(stage.place(Channel.PITCH));
        double roll = Math.toRadians(stage.place(Channel.ROLL));
        double z = Math.cos(pitch);
        return new Vector3(-Math.sin(pitch), Math.sin(roll) * z, Math.cos(roll) * z);
    }
}
