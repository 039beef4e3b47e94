/** A run put together, and the commands that watch: service, demo, replay. Begin with {@code Serving}. */
@NullMarked
package plumbline.app.command.run;

import org.jspecify.annotations.NullMarked;
