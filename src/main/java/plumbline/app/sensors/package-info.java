/**
 * Which sensor is meant: remembered, searched for, looked after. Begin with {@code SearchingLink}.
 */
@NullMarked
package plumbline.app.sensors;

import org.jspecify.annotations.NullMarked;
