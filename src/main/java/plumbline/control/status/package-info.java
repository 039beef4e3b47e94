/** A view told to programs: as JSON, and as the status bars of others want it. Begin with {@code StatusJson}. */
@NullMarked
package plumbline.control.status;

import org.jspecify.annotations.NullMarked;
