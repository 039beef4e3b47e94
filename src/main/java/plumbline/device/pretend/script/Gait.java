package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Rhythm;

/**
 * Walking and stairs, as the lower back feels them: up and down with every step, forward and back with it, to the sides
 * with every other step, each with its overtones; the pelvis tilts and turns along.
 *
 * <p>The sizes are those found in the walking of seven people of {@code ../shared/data/workdays} by Fourier analysis.
 */
final class Gait {

    private static final double RAMP_S = 0.9;

    /** How fast one walks: 0.65 m a step. */
    private static final double STEP_M = 0.65;

    /** A step of stairs (ISO 21542 allows 0.15 to 0.18). */
    private static final double STAIR_M = 0.17;

    private final Stage stage;
    private final Body body;
    private final Chance chance;

    Gait(Stage stage, Body body, Chance chance) {
        this.stage = stage;
        this.body = body;
        this.chance = chance;
    }

    /** Walks on the level. */
    void walk(double seconds, double stepHz) {
        beat(seconds, stepHz, 1, 1);
        setOff(Channel.FORWARD, seconds, stepHz * STEP_M);
        stage.to(Channel.PITCH, 0, 1, body.walkDeg() + chance.near(0, 0.5));
        for (double at = chance.between(3, 9); at < seconds - 3; at += chance.between(4, 16)) {
            stage.by(Channel.YAW, at, at + chance.near(1.6, 0.3), chance.near(0, 60));
        }
    }

    /** Climbs stairs, or comes down them with a harder tread. */
    void stairs(double seconds, double stepHz, boolean up) {
        beat(seconds, stepHz, up ? 1.1 : 1.7, 0.6);
        setOff(Channel.FORWARD, seconds, stepHz * 0.28);
        setOff(Channel.UP, seconds, (up ? 1 : -1) * stepHz * STAIR_M);
        stage.to(Channel.PITCH, 0, 1.2, up ? body.walkDeg() + 9 : body.walkDeg() - 2);
    }

    private void setOff(Channel channel, double seconds, double speed) {
        double length = Math.min(1.2, seconds / 2);
        stage.push(channel, 0, length, speed);
        stage.push(channel, seconds - length, seconds, -speed);
    }

    private void beat(double seconds, double stepHz, double hard, double wide) {
        Rhythm step = new Rhythm(stepHz, 0.5, chance.near(0.11, 0.03));
        double first = chance.phase();
        double bounce = body.bounceG() * hard;
        double push = first + body.pushPhaseRad();
        shake(Channel.UP, seconds, step, 1, bounce, first);
        shake(Channel.UP, seconds, step, 2, 0.35 * bounce, 2 * first + Math.PI / 2 + chance.near(0, 0.6));
        shake(Channel.UP, seconds, step, 3, 0.22 * bounce, chance.phase());
        shake(Channel.FORWARD, seconds, step, 1, 0.12 * hard, push);
        shake(Channel.FORWARD, seconds, step, 2, 0.06 * hard, 2 * push + chance.near(0, 0.8));
        shake(Channel.FORWARD, seconds, step, 3, 0.04 * hard, chance.phase());
        shake(Channel.LEFT, seconds, step, 0.5, 0.06 * wide, first / 2);
        shake(Channel.LEFT, seconds, step, 1.5, 0.03 * wide, chance.phase());
        turn(Channel.YAW, seconds, step, 0.5, 4.5 * wide);
        turn(Channel.ROLL, seconds, step, 0.5, 1.0);
        turn(Channel.PITCH, seconds, step, 1, 0.6);
    }

    private void shake(Channel channel, double seconds, Rhythm step, double harmonic, double sizeG, double phase) {
        double size = Stage.sizeOf(sizeG, harmonic * step.hz());
        stage.swing(channel, 0, seconds, size, step, harmonic, phase, RAMP_S);
    }

    private void turn(Channel channel, double seconds, Rhythm step, double harmonic, double degrees) {
        stage.swing(channel, 0, seconds, degrees, step, harmonic, chance.phase(), RAMP_S);
    }
}
