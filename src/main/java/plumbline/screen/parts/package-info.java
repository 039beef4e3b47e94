/**
 * The few kinds of things that the windows are made of: cards, lines of text, pictures, the ring, the figure. Begin
 * with {@code Style}.
 */
@NullMarked
package plumbline.screen.parts;

import org.jspecify.annotations.NullMarked;
