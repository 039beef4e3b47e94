/**
 * The catalogue of stretches, the rules that choose among them, and a guided session. Core.
 *
 * <p>May know: posture, sitting. Begin with {@code Stretch} and {@code Catalogue}; then the chambers {@code choosing}
 * and {@code session}.
 */
@NullMarked
package plumbline.stretch;

import org.jspecify.annotations.NullMarked;
