/** A window in a process of its own: reaches the service, starts one where none runs. Begin with {@code Attached}. */
@NullMarked
package plumbline.app.attach;

import org.jspecify.annotations.NullMarked;
