/** Ways to notify: the session bus of a freedesktop desktop, a balloon, nobody. Begin with {@code Notifier}. */
@NullMarked
package plumbline.desktop.notice;

import org.jspecify.annotations.NullMarked;
