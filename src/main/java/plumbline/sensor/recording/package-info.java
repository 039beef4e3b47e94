/**
 * The project's own recording, a table of samples, read. Begin with {@code RecordingText}; {@code RecordingDecoder} reads it
 * as a sensor's bytes.
 */
@NullMarked
package plumbline.sensor.recording;

import org.jspecify.annotations.NullMarked;
