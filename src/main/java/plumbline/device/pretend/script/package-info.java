/** What the pretend wearer does all day, written down from a seed. Begin with {@code DayScript}. */
@NullMarked
package plumbline.device.pretend.script;

import org.jspecify.annotations.NullMarked;
