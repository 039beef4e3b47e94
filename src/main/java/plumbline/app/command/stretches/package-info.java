/** Commands about stretches: the catalogue, and being led. Begin with {@code StretchesCommand}. */
@NullMarked
package plumbline.app.command.stretches;

import org.jspecify.annotations.NullMarked;
