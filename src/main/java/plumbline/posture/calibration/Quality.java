package plumbline.posture.calibration;

/**
 * How good one part turned out.
 *
 * @param part the part
 * @param good whether it will do
 * @param measure how steady a pose was held, as the largest deviation in degrees; or how many steps were walked
 * @param advice a sentence for the wearer
 */
public record Quality(Part part, boolean good, double measure, String advice) {}
