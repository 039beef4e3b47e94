/** The probes of this desktop, put together. Begin with {@code Senses}. */
@NullMarked
package plumbline.app.senses;

import org.jspecify.annotations.NullMarked;
