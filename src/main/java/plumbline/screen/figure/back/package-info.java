/** The wearer's back as it is held now, drawn from the side and from behind. Begin with {@code FigureDrawing}. */
@NullMarked
package plumbline.screen.figure.back;

import org.jspecify.annotations.NullMarked;
