/** The project's own recording, a table of samples, read. Begin with {@code RecordingDecoder}. */
@NullMarked
package plumbline.sensor.recording;

import org.jspecify.annotations.NullMarked;
