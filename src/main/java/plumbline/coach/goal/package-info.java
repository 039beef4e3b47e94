/**
 * The wearer's own goal, and what keeps prompts from fading: progress, a look back on each week, prompts that grow rarer
 * while the goal is kept. Pure functions of days. Begin with {@code LookBack}.
 */
@NullMarked
package plumbline.coach.goal;

import org.jspecify.annotations.NullMarked;
