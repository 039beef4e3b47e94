/**
 * Where bytes come from: a serial port, a recording, a pretend wearer. Sole owner of jSerialComm.
 */
@NullMarked
package plumbline.device;

import org.jspecify.annotations.NullMarked;
