/**
 * What samples mean for this wearer: gravity, body frame, walking, sit-to-stand, slouch, not worn. Core.
 */
@NullMarked
package plumbline.posture;

import org.jspecify.annotations.NullMarked;
