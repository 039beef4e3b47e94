/**
 * Leads a wearer through two poses and a walk, from which upright, forward and the own span to slump are known. Begin
 * with {@code Calibration}.
 */
@NullMarked
package plumbline.posture.calibration;

import org.jspecify.annotations.NullMarked;
