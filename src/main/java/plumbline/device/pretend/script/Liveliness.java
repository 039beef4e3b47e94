package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Rhythm;

/**
 * The small movement that never ends while somebody holds a posture: breath, sway, typing, fidgets.
 *
 * <p>Sized so that the lower back turns at 0.8 degrees a second RMS in standing, 0.5 on a chair, 0.25 on a sofa
 * ({@code posture-science.md} 0.5, KFall).
 */
final class Liveliness {

    private static final double RAMP_S = 1.5;

    /** Slow sway, breath, and the heart and hands above them: swings a second, and degrees of pitch in standing. */
    private static final double[][] SWAYS = {{0.14, 0.45}, {0.28, 0.25}, {0.65, 0.10}};

    private final Stage stage;
    private final Chance chance;
    private double settledDeg;

    Liveliness(Stage stage, Chance chance) {
        this.stage = stage;
        this.chance = chance;
    }

    /** Fills the next seconds, and lets them pass. */
    void stay(double seconds) {
        Doing doing = stage.doing();
        if (doing != Doing.NOT_WORN && seconds > 0) {
            sway(seconds, calm(doing));
            fidgets(seconds, doing);
        }
        stage.pass(seconds);
    }

    private static double calm(Doing doing) {
        return switch (doing) {
            case STANDING, WALKING, BENDING -> 1;
            case SITTING -> 0.6;
            case RECLINING -> 0.3;
            case LYING -> 0.2;
            case NOT_WORN -> 0;
        };
    }

    private void sway(double seconds, double size) {
        for (double[] sway : SWAYS) {
            Rhythm rhythm = new Rhythm(sway[0] * chance.near(1, 0.15), 1, sway[0] / 7);
            stage.swing(Channel.PITCH, 0, seconds, size * sway[1], rhythm, 1, chance.phase(), RAMP_S);
            stage.swing(Channel.ROLL, 0, seconds, size * sway[1] * 0.6, rhythm, 0.83, chance.phase(), RAMP_S);
        }
        stage.swing(Channel.YAW, 0, seconds, size * 0.3, Rhythm.even(0.21), 1, chance.phase(), RAMP_S);
    }

    private void fidgets(double seconds, Doing doing) {
        double pause = doing == Doing.STANDING ? 25 : doing == Doing.SITTING ? 40 : 150;
        for (double at = chance.lull(pause); at < seconds - 4; at += 2 + chance.lull(pause)) {
            double room = Math.min(seconds - at - 1.5, 20);
            if (doing == Doing.STANDING) {
                shiftWeight(at);
            } else if (doing == Doing.LYING) {
                bump(at, 0.02);
            } else {
                sitDifferently(at, room);
            }
        }
    }

    /** From one leg onto the other: the pelvis moves and drops to one side. */
    private void shiftWeight(double at) {
        double length = chance.near(1.1, 0.3);
        double side = chance.near(0, 2);
        stage.by(Channel.LEFT, at, at + length, chance.near(0, 0.04));
        stage.to(Channel.ROLL, at, at + length, side);
        stage.to(Channel.PITCH, at, at + length, settledDeg + chance.near(0, 0.8));
    }

    private void sitDifferently(double at, double room) {
        double length = chance.near(1.1, 0.25);
        switch (chance.oneOf(4)) {
            case 0 -> bump(at, 0.06);
            case 1 -> there(at, Math.min(room, length + chance.lull(6)), length, chance.near(7, 4), chance.near(0, 3));
            default -> {
                stage.to(Channel.PITCH, at, at + length, settledDeg + chance.near(0, 1.2));
                stage.to(Channel.ROLL, at, at + length, chance.near(0, 1.2));
            }
        }
    }

    /** Leans somewhere and comes back: reaching for a cup, looking at the other screen. */
    private void there(double at, double stay, double length, double forward, double side) {
        stage.by(Channel.PITCH, at, at + length, forward);
        stage.by(Channel.ROLL, at, at + length, side);
        double back = at + Math.max(stay, length);
        stage.by(Channel.PITCH, back, back + length, -forward);
        stage.by(Channel.ROLL, back, back + length, -side);
    }

    private void bump(double at, double sizeG) {
        stage.shake(Channel.UP, at, at + 0.6, sizeG, chance.near(3, 0.5), chance.phase());
    }

    /** The pitch about which the wearer fidgets from now on. */
    void settleAt(double pitchDeg) {
        settledDeg = pitchDeg;
    }
}
