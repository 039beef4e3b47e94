/** A stretch led step by step: the plan and where one is in it. Begin with {@code SessionPlan}. */
@NullMarked
package plumbline.stretch.session;

import org.jspecify.annotations.NullMarked;
