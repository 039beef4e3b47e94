/** The wearer's own plan in a run: what is shown of it, and what they say to it. Begin with {@code Planner}. */
@NullMarked
package plumbline.app.plan;

import org.jspecify.annotations.NullMarked;
