package plumbline.screen.figure;

import plumbline.sensor.Vector3;

/**
 * How a part of the body lies in the room: its own three directions, at right angles to one another. A part hangs or
 * stands along {@code up}; limbs hang, so they point along minus {@code up}.
 */
record StretchFrame(Vector3 forward, Vector3 up, Vector3 right) {

    /** A person standing upright and looking along x; the right side is towards the onlooker. */
    static final StretchFrame STANDING =
            new StretchFrame(new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1));

    /** Bows: the upper end goes forwards. */
    StretchFrame bend(double deg) {
        double c = Math.cos(Math.toRadians(deg));
        double s = Math.sin(Math.toRadians(deg));
        return new StretchFrame(forward.times(c).minus(up.times(s)), up.times(c).plus(forward.times(s)), right);
    }

    /** Turns about its own length, to the right. */
    StretchFrame turn(double deg) {
        double c = Math.cos(Math.toRadians(deg));
        double s = Math.sin(Math.toRadians(deg));
        return new StretchFrame(
                forward.times(c).plus(right.times(s)), up, right.times(c).minus(forward.times(s)));
    }

    /** Leans sideways: the upper end goes to the right. */
    StretchFrame tilt(double deg) {
        double c = Math.cos(Math.toRadians(deg));
        double s = Math.sin(Math.toRadians(deg));
        return new StretchFrame(
                forward, up.times(c).plus(right.times(s)), right.times(c).minus(up.times(s)));
    }

    /** The point that lies so far forwards, up and to the right of the given one. */
    Vector3 from(Vector3 origin, double forwardM, double upM, double rightM) {
        return origin.plus(forward.times(forwardM)).plus(up.times(upM)).plus(right.times(rightM));
    }
}
