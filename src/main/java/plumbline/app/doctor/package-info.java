/**
 * Looks through everything that Plumbline needs, and says what to do where something is missing. Begin with {@code
 * Hearing}.
 */
@NullMarked
package plumbline.app.doctor;

import org.jspecify.annotations.NullMarked;
