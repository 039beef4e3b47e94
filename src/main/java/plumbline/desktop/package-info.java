/**
 * The wearer's desktop: notifications and their answers, full screen, light and dark. Sole owner of D-Bus.
 *
 * <p>May know: the core, settings. Begin with {@code NotifyingFace} and {@code Herald}.
 */
@NullMarked
package plumbline.desktop;

import org.jspecify.annotations.NullMarked;
