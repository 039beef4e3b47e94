/** A stretch led in a window: figure, time, signs. Begin with {@code SessionWindow}. */
@NullMarked
package plumbline.screen.session;

import org.jspecify.annotations.NullMarked;
