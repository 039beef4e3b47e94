/** The serial port: found, opened, listened to, and lost. Begin with {@code SerialLink}. */
@NullMarked
package plumbline.device.port;

import org.jspecify.annotations.NullMarked;
