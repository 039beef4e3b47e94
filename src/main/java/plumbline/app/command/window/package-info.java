/** What a person types to see a run: {@code run} and {@code window}. Begin with {@code RunCommand}. */
@NullMarked
package plumbline.app.command.window;

import org.jspecify.annotations.NullMarked;
