package plumbline.device.pretend.motion;

/**
 * A beat that is not quite even, as no walk is.
 *
 * @param hz beats a second on average
 * @param unevenRad by how much the beat runs ahead and behind, in radians
 * @param unevenHz how often it does so in a second
 */
public record Rhythm(double hz, double unevenRad, double unevenHz) {

    /** An even beat. */
    public static Rhythm even(double hz) {
        return new Rhythm(hz, 0, 0);
    }

    double phase(double seconds) {
        double phase = 2 * Math.PI * hz * seconds;
        return unevenRad == 0 ? phase : phase + unevenRad * Math.sin(2 * Math.PI * unevenHz * seconds);
    }

    double speed(double seconds) {
        double speed = 2 * Math.PI * hz;
        double beat = 2 * Math.PI * unevenHz;
        return unevenRad == 0 ? speed : speed + unevenRad * beat * Math.cos(beat * seconds);
    }

    double acceleration(double seconds) {
        double beat = 2 * Math.PI * unevenHz;
        return unevenRad == 0 ? 0 : -unevenRad * beat * beat * Math.sin(beat * seconds);
    }
}
