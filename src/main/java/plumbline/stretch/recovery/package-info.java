/** What is minded from day to day: flare-up, the time after it, the walking programme. Begin with {@code Care}. */
@NullMarked
package plumbline.stretch.recovery;

import org.jspecify.annotations.NullMarked;
