/**
 * What the wearer sees and answers: window, prompt, tray. Sole owner of Swing and AWT.
 *
 * <p>{@link plumbline.face.View} goes in, {@link plumbline.face.Wish} comes out; nothing here waits for anything.
 */
@NullMarked
package plumbline.screen;

import org.jspecify.annotations.NullMarked;
