/** Why and for how long the coach says nothing. Begin with {@code Hush}. */
@NullMarked
package plumbline.coach.quiet;

import org.jspecify.annotations.NullMarked;
