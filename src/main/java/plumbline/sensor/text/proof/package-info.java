/** Whether numbers without a name behave as an acceleration, a quaternion or angles do. Core: no I/O. Begin with {@code GravityProof}. */
@NullMarked
package plumbline.sensor.text.proof;

import org.jspecify.annotations.NullMarked;
