/**
 * What the wearable says: bytes become samples, samples get their place in time. Core: no I/O, no clock.
 */
@NullMarked
package plumbline.sensor;

import org.jspecify.annotations.NullMarked;
