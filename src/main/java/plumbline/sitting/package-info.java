/**
 * What postures add up to: bouts of sitting, breaks, and the sedentary figures of a day. Core.
 *
 * <p>May know: posture. Begin with {@code BoutTracker}.
 */
@NullMarked
package plumbline.sitting;

import org.jspecify.annotations.NullMarked;
