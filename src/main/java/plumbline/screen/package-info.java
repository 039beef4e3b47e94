/**
 * What the wearer sees and answers: window, tray, prompt. Sole owner of Swing.
 */
@NullMarked
package plumbline.screen;

import org.jspecify.annotations.NullMarked;
