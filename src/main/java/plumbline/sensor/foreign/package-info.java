/**
 * Recordings of other makers' sensors: their bytes become samples, by the layouts that the makers publish. What opens the files
 * stands in the room {@code exchange}. Begin with {@code ForeignDecoder}, then {@code CwaSectors}.
 */
@NullMarked
package plumbline.sensor.foreign;

import org.jspecify.annotations.NullMarked;
