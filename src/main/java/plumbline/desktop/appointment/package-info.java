/** When the wearer's calendar has them busy, and no more of it than that. Begin with {@code BusyTimes}. */
@NullMarked
package plumbline.desktop.appointment;

import org.jspecify.annotations.NullMarked;
