/**
 * The wearer as a figure of our own drawing: from the side and from behind, leaning as the wearer leans.
 */
@NullMarked
package plumbline.screen.figure;

import org.jspecify.annotations.NullMarked;
