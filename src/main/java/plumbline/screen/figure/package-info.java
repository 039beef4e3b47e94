/**
 * The figure that shows a stretch, a skeleton of our own drawing. Begin with {@code StretchFigure}.
 */
@NullMarked
package plumbline.screen.figure;

import org.jspecify.annotations.NullMarked;
