package plumbline.posture.belief;

/**
 * How the trunk is held at a step.
 *
 * @param isBent bent low forward for two seconds or more
 * @param straightened just came up from being bent low
 * @param leansBack further back than anyone stands
 * @param isLying nearer to level than to upright, and for long enough
 */
public record Trunk(boolean isBent, boolean straightened, boolean leansBack, boolean isLying) {

    static final Trunk UP = new Trunk(false, false, false, false);
}
