/**
 * Where bytes come from: a serial port, a recording, a pretend wearer. Sole owner of jSerialComm.
 *
 * <p>May know: sensor, privacy. Begin with {@code Link} and what it tells, {@code LinkEvent}; then {@code SerialLink}
 * in the chamber {@code port}.
 */
@NullMarked
package plumbline.device;

import org.jspecify.annotations.NullMarked;
