/** What the wearer has set out to do, how it goes, and small cues on the way. Begin with {@code PlanView}. */
@NullMarked
package plumbline.face.plan;

import org.jspecify.annotations.NullMarked;
