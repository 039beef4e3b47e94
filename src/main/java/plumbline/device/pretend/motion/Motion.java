package plumbline.device.pretend.motion;

import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Vector3;

/**
 * Plays a script: what a perfect sensor on the lower back feels at each moment, in the axes of its mounting.
 *
 * <p>Time only goes forward. The lower back is one stiff piece; the specific force is what the path and the turns of the
 * sensor's own place demand, {@code R^T (a + g)}.
 */
public final class Motion {

    /** Standard gravity, m/s2 (CGPM 1901). */
    public static final double G = 9.80665;

    private static final Channel[] CHANNELS = Channel.values();

    private final List<Part> parts;
    private final List<Part> underWay = new ArrayList<>();
    private final Moment moment = new Moment();
    private final double[] reached = new double[Channel.COUNT];
    private final Rotation mounting;
    private Rotation strap = Rotation.NONE;
    private int next;
    private double time;

    public Motion(Script script, Rotation mounting) {
        this.parts = script.parts();
        this.mounting = mounting;
    }

    /** Goes on to this time, in s. */
    public void moveTo(double newTime) {
        time = newTime;
        while (next < parts.size() && parts.get(next).from() <= time) {
            underWay.add(parts.get(next++));
        }
        moment.clear();
        for (int i = underWay.size() - 1; i >= 0; i--) {
            Part part = underWay.get(i);
            if (part.to() <= time) {
                underWay.remove(i);
                finish(part);
            } else {
                part.addTo(moment, time);
            }
        }
        for (Channel channel : CHANNELS) {
            moment.add(channel, reached[channel.index], 0, 0);
        }
    }

    private void finish(Part part) {
        if (part instanceof Part.Shift shift) {
            reached[shift.channel().index] += shift.by();
        } else if (part instanceof Part.Turn turn) {
            strap = Rotation.about(turn.axis(), -turn.degrees()).after(strap);
        }
    }

    /** What an accelerometer measures, in g. */
    public Vector3 specificForceG() {
        double pitch = Math.toRadians(moment.value(Channel.PITCH));
        double roll = Math.toRadians(moment.value(Channel.ROLL));
        double forward = moment.acceleration(Channel.FORWARD) / G;
        double left = moment.acceleration(Channel.LEFT) / G;
        double up = 1 + moment.acceleration(Channel.UP) / G;
        double x = Math.cos(pitch) * forward - Math.sin(pitch) * up;
        double z = Math.sin(pitch) * forward + Math.cos(pitch) * up;
        double y = Math.cos(roll) * left + Math.sin(roll) * z;
        return inSensor(new Vector3(x, y, Math.cos(roll) * z - Math.sin(roll) * left));
    }

    /** What a gyroscope measures, in degrees a second. */
    public Vector3 rateDps() {
        double pitch = Math.toRadians(moment.value(Channel.PITCH));
        double roll = Math.toRadians(moment.value(Channel.ROLL));
        double yawing = moment.speed(Channel.YAW);
        double pitching = moment.speed(Channel.PITCH);
        double across = yawing * Math.cos(pitch);
        Vector3 body = new Vector3(
                moment.speed(Channel.ROLL) - yawing * Math.sin(pitch),
                pitching * Math.cos(roll) + across * Math.sin(roll),
                across * Math.cos(roll) - pitching * Math.sin(roll));
        Vector3 rate = inSensor(body);
        for (Part part : underWay) {
            if (part instanceof Part.Turn turn) {
                rate = rate.plus(mounting.apply(turn.axis().times(turn.speedDps(time))));
            }
        }
        return rate;
    }

    private Vector3 inSensor(Vector3 body) {
        Vector3 inCase = strap.apply(body);
        for (Part part : underWay) {
            if (part instanceof Part.Turn turn) {
                inCase = Rotation.about(turn.axis(), -turn.turnedDeg(time)).apply(inCase);
            }
        }
        return mounting.apply(inCase);
    }
}
