/**
 * What the desktop tells of what the wearer is doing at the computer, each fact by a probe of its own that may be unable to
 * tell. Begin with {@code Probe}.
 */
@NullMarked
package plumbline.desktop.probe;

import org.jspecify.annotations.NullMarked;
