/** Which sensor it is that speaks: found out by listening, scored, never guessed on thin evidence. Core: no I/O. */
@NullMarked
package plumbline.sensor.detect;

import org.jspecify.annotations.NullMarked;
