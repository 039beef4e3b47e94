package plumbline.face;

/**
 * Where the wearer's own slouch begins, on the scale of {@link plumbline.posture.Reading#forwardDeg()}.
 *
 * @param uprightDeg the wearer's own upright sitting
 * @param slouchDeg from here on it is a slouch; below {@code uprightDeg} for a wearer whose lower back leans backwards
 *     in a slump
 */
public record LeanZone(double uprightDeg, double slouchDeg) {}
