/** What the coach keeps in mind from one run to the next, besides the prompt that is open. Begin with {@code Memory}. */
@NullMarked
package plumbline.coach.kept;

import org.jspecify.annotations.NullMarked;
