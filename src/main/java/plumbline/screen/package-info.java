/**
 * What the wearer sees and answers in windows: main window, prompt, tray. Sole owner of Swing; with chart, of Java2D.
 * A view goes in, wishes come out; nothing here waits for anything.
 *
 * <p>May know: the core, chart. Begin with {@code Screen} in the chamber {@code frame}; a page is a chamber of its
 * own.
 */
@NullMarked
package plumbline.screen;

import org.jspecify.annotations.NullMarked;
