/**
 * Commands that ask the running service, and tell it what the wearer wishes. Begin with {@code Asking} and
 * {@code StatusCommand}.
 */
@NullMarked
package plumbline.app.command.outside;

import org.jspecify.annotations.NullMarked;
