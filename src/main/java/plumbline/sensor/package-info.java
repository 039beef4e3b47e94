/**
 * What the wearable says: bytes become samples, samples get their place in time. Core.
 *
 * <p>May know: nobody. Begin with {@code Heard}, all that can be heard, and {@code Decoder}; then the chamber {@code
 * time}. A protocol of a maker is a class in the chamber {@code maker}.
 */
@NullMarked
package plumbline.sensor;

import org.jspecify.annotations.NullMarked;
