/**
 * What the wearer sees and answers: window, prompt, tray. Sole owner of Swing and AWT.
 *
 * <p>{@link plumbline.screen.View} goes in, {@link plumbline.screen.Wish} comes out; nothing here waits for anything.
 */
@NullMarked
package plumbline.screen;

import org.jspecify.annotations.NullMarked;
