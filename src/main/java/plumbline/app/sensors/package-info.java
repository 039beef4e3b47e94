/** Which sensor is meant: remembered, searched for, looked after. */
@NullMarked
package plumbline.app.sensors;

import org.jspecify.annotations.NullMarked;
