/**
 * Which sensor it is that speaks: found out by listening, scored, never guessed on thin evidence. Begin with {@code
 * Decoders} and {@code DetectingDecoder}.
 */
@NullMarked
package plumbline.sensor.detect;

import org.jspecify.annotations.NullMarked;
