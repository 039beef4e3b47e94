/** Recordings as a source of bytes, and how they are written. Begin with {@code RecordingLink}. */
@NullMarked
package plumbline.device.recording;

import org.jspecify.annotations.NullMarked;
