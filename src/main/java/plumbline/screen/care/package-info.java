/** The page of stretches: what to do now, the catalogue, the flare-up. Begin with {@code CarePage}. */
@NullMarked
package plumbline.screen.care;

import org.jspecify.annotations.NullMarked;
