/** Commands about recordings: analyze, evaluate, simulate. Begin with {@code Analysis}. */
@NullMarked
package plumbline.app.command.recorded;

import org.jspecify.annotations.NullMarked;
