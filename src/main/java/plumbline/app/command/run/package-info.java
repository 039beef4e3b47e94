/** Commands that watch: run, demo, replay. Begin with {@code RunCommand}. */
@NullMarked
package plumbline.app.command.run;

import org.jspecify.annotations.NullMarked;
