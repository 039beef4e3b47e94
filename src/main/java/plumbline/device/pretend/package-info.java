/**
 * A desk worker of physics and chance: what a sensor on a lower back would feel of a scripted day, and what was true.
 * No clock, no file; the same seed gives the same day.
 */
@NullMarked
package plumbline.device.pretend;

import org.jspecify.annotations.NullMarked;
