/** The window itself and what stands around its pages: status, tray, prompt. Begin with {@code Screen}. */
@NullMarked
package plumbline.screen.frame;

import org.jspecify.annotations.NullMarked;
