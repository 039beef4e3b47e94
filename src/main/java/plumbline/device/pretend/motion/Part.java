package plumbline.device.pretend.motion;

import plumbline.sensor.Vector3;

/** One piece of movement between two times, smooth to its second derivative; several may be under way at once. */
public sealed interface Part permits Part.Shift, Part.Push, Part.Swing, Part.Turn {

    /** When it begins, in s. */
    double from();

    /** When it ends, in s; later than {@link #from}. */
    double to();

    /** Adds what it does at this time, which lies between its ends. */
    void addTo(Moment moment, double time);

    /**
     * Goes from one place to another along the curve of least jerk, which is how people move (Flash and Hogan 1985).
     *
     * @param by how far, in m or degrees
     */
    record Shift(Channel channel, double from, double to, double by) implements Part {
        @Override
        public void addTo(Moment moment, double time) {
            double length = to - from;
            double s = (time - from) / length;
            double rest = 1 - s;
            moment.add(
                    channel,
                    by * s * s * s * (10 + s * (6 * s - 15)),
                    by * 30 * s * s * rest * rest / length,
                    by * 60 * s * rest * (rest - s) / (length * length));
        }
    }

    /** Changes speed by so many m/s: setting off, stopping, a vehicle that brakes. */
    record Push(Channel channel, double from, double to, double by) implements Part {
        @Override
        public void addTo(Moment moment, double time) {
            double length = to - from;
            double s = (time - from) / length;
            moment.add(channel, 0, 0, by * 30 * s * s * (1 - s) * (1 - s) / length);
        }
    }

    /**
     * Swings to and fro, fading in and out.
     *
     * @param size how far to either side, in m or degrees
     * @param harmonic how often in one beat of the rhythm
     * @param phase where in the swing it begins, in radians
     * @param ramp how long it takes to fade in, and to fade out, in s
     */
    record Swing(
            Channel channel,
            double from,
            double to,
            double size,
            Rhythm rhythm,
            double harmonic,
            double phase,
            double ramp)
            implements Part {
        @Override
        public void addTo(Moment moment, double time) {
            double turn = harmonic * rhythm.phase(time - from) + phase;
            double spin = harmonic * rhythm.speed(time - from);
            double spinUp = harmonic * rhythm.acceleration(time - from);
            double sin = Math.sin(turn);
            double cos = Math.cos(turn);
            double edge = Math.min(time - from, to - time) / ramp;
            if (edge >= 1) {
                moment.add(channel, size * sin, size * spin * cos, size * (spinUp * cos - spin * spin * sin));
                return;
            }
            double rest = 1 - edge;
            double sign = time - from < to - time ? 1 : -1;
            double fade = edge * edge * edge * (10 + edge * (6 * edge - 15));
            double fadeSpeed = sign * 30 * edge * edge * rest * rest / ramp;
            double fadeAcceleration = 60 * edge * rest * (rest - edge) / (ramp * ramp);
            moment.add(
                    channel,
                    size * fade * sin,
                    size * (fadeSpeed * sin + fade * spin * cos),
                    size
                            * (fadeAcceleration * sin
                                    + 2 * fadeSpeed * spin * cos
                                    + fade * (spinUp * cos - spin * spin * sin)));
        }
    }

    /**
     * Turns the sensor on the body: a strap that slips, a hand that takes it off.
     *
     * @param axis length 1, in the sensor's own case
     * @param degrees how far, right-handed
     */
    record Turn(Vector3 axis, double from, double to, double degrees) implements Part {
        @Override
        public void addTo(Moment moment, double time) {
            // It moves the sensor and not the back: Motion asks for the two below.
        }

        double turnedDeg(double time) {
            double s = (time - from) / (to - from);
            return degrees * s * s * s * (10 + s * (6 * s - 15));
        }

        double speedDps(double time) {
            double length = to - from;
            double s = (time - from) / length;
            return degrees * 30 * s * s * (1 - s) * (1 - s) / length;
        }
    }
}
