/**
 * What postures add up to: bouts of sitting, breaks, and the sedentary figures of a day. Core.
 */
@NullMarked
package plumbline.sitting;

import org.jspecify.annotations.NullMarked;
