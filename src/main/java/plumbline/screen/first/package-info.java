/** First use: what is said once, and the first steps with a sensor. Begin with {@code FirstSteps}. */
@NullMarked
package plumbline.screen.first;

import org.jspecify.annotations.NullMarked;
