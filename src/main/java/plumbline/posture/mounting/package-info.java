/** How the sensor sits on this wearer: what is upright and what is forward. Begin with {@code BodyFrame}. */
@NullMarked
package plumbline.posture.mounting;

import org.jspecify.annotations.NullMarked;
