package plumbline.face;

/**
 * Where the wearer's own slouch begins, on the scale of {@link plumbline.posture.Reading#forwardDeg()}.
 *
 * @param uprightDeg the wearer's own upright sitting
 * @param slouchDeg from here on it is a slouch; below {@code uprightDeg} for a wearer whose lower back leans backwards
 *     in a slump
 */
public record LeanZone(double uprightDeg, double slouchDeg) {

    /** How far the back is rounded at this lean, in degrees: 0 at the own upright, negative beyond it, whichever way a slouch turns the pelvis. */
    public double roundedDeg(double forwardDeg) {
        return (forwardDeg - uprightDeg) * (slouchDeg < uprightDeg ? -1 : 1);
    }

    /** How far it is rounded where the slouch begins, in degrees; not negative. */
    public double limitDeg() {
        return Math.abs(slouchDeg - uprightDeg);
    }
}
