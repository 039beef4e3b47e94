package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;

/**
 * How one person moves. All angles are those of the lower back, forward positive, against standing.
 *
 * <p>The figures are those of recordings of real people on a chair, a sofa and on foot ({@code posture-science.md} 0,
 * KFall: 32 people), the spread that between them.
 *
 * @param chairDeg sitting upright on a chair
 * @param sofaDeg leaning back on a sofa
 * @param slouchDeg how far a slouch rolls back from sitting upright, positive
 * @param leanDeg how far the back leans in standing up and sitting down
 * @param seatDropM how far the pelvis goes down onto a chair
 * @param riseS how long standing up or sitting down takes, in s
 * @param stepHz steps a second
 * @param bounceG how strongly a step shakes the lower back up and down: half of the whole swing, in g
 * @param walkDeg the lean in walking
 * @param pushPhaseRad by how much the push forward runs ahead of the bounce within a step
 */
public record Body(
        double chairDeg,
        double sofaDeg,
        double slouchDeg,
        double leanDeg,
        double seatDropM,
        double riseS,
        double stepHz,
        double bounceG,
        double walkDeg,
        double pushPhaseRad) {

    /** One in the middle of all. */
    public static final Body TYPICAL = new Body(1, -26, 20, 38, 0.40, 1.75, 1.85, 0.20, 3, 2.1);

    /** Anybody. */
    public static Body of(long seed) {
        Chance chance = new Chance(seed);
        return new Body(
                chance.about(1, 8, 18),
                chance.about(-26, 5, 9),
                chance.about(20, 3, 6),
                chance.about(38, 5, 9),
                chance.about(0.40, 0.02, 0.04),
                chance.about(1.75, 0.2, 0.35),
                chance.about(1.85, 0.12, 0.22),
                chance.about(0.20, 0.035, 0.07),
                chance.about(3, 1.5, 3),
                chance.about(2.1, 0.3, 0.6));
    }
}
