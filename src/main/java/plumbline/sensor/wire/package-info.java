/**
 * What the decoders of makers are made of: frames, lines, numbers, and the one source of a direction that is used.
 * Begin with {@code FrameDecoder} and {@code Readings}.
 */
@NullMarked
package plumbline.sensor.wire;

import org.jspecify.annotations.NullMarked;
