/**
 * What samples mean for this wearer: gravity, body frame, walking, sit-to-stand, slouch, not worn. Core.
 *
 * <p>May know: sensor. Begin with {@code PostureTracker} and the {@code PostureLog} that its words go to.
 */
@NullMarked
package plumbline.posture;

import org.jspecify.annotations.NullMarked;
