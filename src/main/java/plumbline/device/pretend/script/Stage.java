package plumbline.device.pretend.script;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import plumbline.device.pretend.motion.Channel;
import plumbline.device.pretend.motion.Doing;
import plumbline.device.pretend.motion.Label;
import plumbline.device.pretend.motion.Motion;
import plumbline.device.pretend.motion.Part;
import plumbline.device.pretend.motion.Rhythm;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Vector3;

/** Where movements are put down one after the other: knows the time, where the back has got to, and what is true. */
final class Stage {

    private record Word(double at, Doing doing, boolean slouched) {}

    private final List<Part> parts = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<Channel, Double> place = new EnumMap<>(Channel.class);
    private Rotation strap = Rotation.NONE;
    private double now;

    Stage() {
        say(0, Doing.STANDING, false);
    }

    /** The end of what has been put down so far, in s. */
    double now() {
        return now;
    }

    /** Lets time pass. */
    void pass(double seconds) {
        now += seconds;
    }

    /** Where a channel will have got to. */
    double place(Channel channel) {
        return place.getOrDefault(channel, 0.0);
    }

    /** What was said last. */
    Doing doing() {
        return words.get(words.size() - 1).doing();
    }

    boolean isSlouched() {
        return words.get(words.size() - 1).slouched();
    }

    /** From so many seconds after now on, this is true. */
    void say(double after, Doing doing, boolean slouched) {
        words.add(new Word(now + after, doing, slouched));
    }

    /** From so many seconds after now on, this is true, and no slouch. */
    void say(double after, Doing doing) {
        say(after, doing, false);
    }

    /** Moves a channel by so much, between two times from now. */
    void by(Channel channel, double from, double to, double by) {
        parts.add(new Part.Shift(channel, now + from, now + to, by));
        place.merge(channel, by, Double::sum);
    }

    /** Moves a channel to this place, between two times from now. */
    void to(Channel channel, double from, double to, double goal) {
        by(channel, from, to, goal - place(channel));
    }

    /** Changes the speed along a channel. */
    void push(Channel channel, double from, double to, double bySpeed) {
        parts.add(new Part.Push(channel, now + from, now + to, bySpeed));
    }

    /** Swings a channel by so much to either side; the ramp is cut to what fits. */
    void swing(
            Channel channel,
            double from,
            double to,
            double size,
            Rhythm rhythm,
            double harmonic,
            double phase,
            double ramp) {
        double fits = Math.min(ramp, (to - from) / 2);
        parts.add(new Part.Swing(channel, now + from, now + to, size, rhythm, harmonic, phase, fits));
    }

    /** Shakes a channel with so many g to either side, at an even beat. */
    void shake(Channel channel, double from, double to, double sizeG, double hz, double phase) {
        swing(channel, from, to, sizeOf(sizeG, hz), Rhythm.even(hz), 1, phase, (to - from) / 2);
    }

    /** How far something swings that feels so many g at so many swings a second, in m. */
    static double sizeOf(double g, double hz) {
        double turn = 2 * Math.PI * hz;
        return g * Motion.G / (turn * turn);
    }

    /** Turns the sensor on the body. Turns follow each other and do not overlap. */
    void turn(double from, double to, Vector3 axis, double degrees) {
        parts.add(new Part.Turn(axis.unit(), now + from, now + to, degrees));
        strap = Rotation.about(axis, -degrees).after(strap);
    }

    /** Turns the sensor until it sits on the body like this. */
    void turnTo(double from, double to, Rotation goal) {
        Rotation rest = goal.after(strap.inverse());
        turn(from, to, rest.axis(), -rest.degrees());
    }

    /** How the sensor sits on the body. */
    Rotation strap() {
        return strap;
    }

    /** The script up to now. */
    Script script() {
        parts.sort(Comparator.comparingDouble(Part::from));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            double end = i + 1 < words.size() ? words.get(i + 1).at() : now;
            append(labels, new Label(word.at(), Math.min(end, now), word.doing(), word.slouched()));
        }
        return new Script(parts, labels, now);
    }

    private static void append(List<Label> labels, Label next) {
        if (next.endS() <= next.startS()) {
            return;
        }
        int last = labels.size() - 1;
        boolean same = last >= 0
                && labels.get(last).doing() == next.doing()
                && labels.get(last).slouched() == next.slouched();
        if (same) {
            next = new Label(labels.remove(last).startS(), next.endS(), next.doing(), next.slouched());
        }
        labels.add(next);
    }
}
