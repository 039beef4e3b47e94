/**
 * Small movements beside the hourly break: a cue when nothing has moved for long, and turns of sitting and standing at a
 * desk that moves. Begin with {@code Habits}.
 */
@NullMarked
package plumbline.coach.habit;

import org.jspecify.annotations.NullMarked;
