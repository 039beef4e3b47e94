package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Rhythm;

/** What people do without changing their posture, and what is done to them. Each returns how long it takes, in s. */
final class Gesture {

    private final Stage stage;
    private final Chance chance;

    Gesture(Stage stage, Chance chance) {
        this.stage = stage;
        this.chance = chance;
    }

    /** Moves a channel, and back again at the end. */
    private void thereAndBack(Channel channel, double way, double seconds, double by) {
        stage.by(channel, 0, way, by);
        stage.by(channel, seconds - way, seconds, -by);
    }

    double lean(double forwardDeg, double rightDeg, double seconds) {
        double way = Math.min(1.1, seconds / 2);
        thereAndBack(Channel.PITCH, way, seconds, forwardDeg);
        thereAndBack(Channel.ROLL, way, seconds, rightDeg);
        return seconds;
    }

    double down(double degrees, double deepM, double way, double hold) {
        double end = way + hold;
        stage.say(0.3 * way, Doing.BENDING);
        thereAndBack(Channel.PITCH, way, end + way, degrees);
        thereAndBack(Channel.UP, way, end + way, -deepM);
        thereAndBack(Channel.FORWARD, way, end + way, -0.1);
        stage.swing(Channel.PITCH, way, end, 1.5, Rhythm.even(0.7), 1, 0, 0.3);
        stage.say(end + 0.7 * way, Doing.STANDING);
        return end + way;
    }

    double swivel(double degrees) {
        double seconds = 2.2;
        stage.by(Channel.YAW, 0, chance.near(0.7, 0.1) * seconds, degrees);
        stage.swing(Channel.ROLL, 0, 0.9 * seconds, 2, Rhythm.even(0.5), 1, 0, 0.7);
        stage.shake(Channel.FORWARD, 0, 0.8 * seconds, 0.03, 1.2, 0);
        return seconds;
    }

    double laugh(double seconds) {
        stage.swing(Channel.UP, 0, seconds, Stage.sizeOf(0.05, 4.2), new Rhythm(4.2, 2, 0.7), 1, 0, 0.4);
        stage.swing(Channel.PITCH, 0, seconds, 2, Rhythm.even(1.1), 1, 0, 0.5);
        return seconds;
    }

    double ride(double seconds) {
        for (double hz : new double[] {1.3, 4.7, 11}) {
            Rhythm road = new Rhythm(chance.near(hz, 0.1), 2, 0.13);
            stage.swing(Channel.UP, 0, seconds, Stage.sizeOf(0.04, hz), road, 1, hz, 2);
        }
        for (double at = 5; at < seconds - 12; at += chance.between(20, 40)) {
            stage.push(Channel.FORWARD, at, at + 5, chance.near(0, 3));
        }
        return seconds;
    }

    double step(double metres) {
        stage.by(Channel.UP, 0.2, 1.1, metres);
        stage.by(Channel.FORWARD, 0, 1.2, 0.3);
        return lean(12, 4, 1.4) + 0.2;
    }

    /** Up or down at 1 m/s, with 0.1 g at either end. */
    double lift(double metres) {
        double cruise = Math.abs(metres);
        stage.push(Channel.UP, 0, 1.5, Math.signum(metres));
        stage.push(Channel.UP, cruise, cruise + 1.5, -Math.signum(metres));
        return cruise + 1.5;
    }
}
