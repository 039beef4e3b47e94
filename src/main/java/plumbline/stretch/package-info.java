/**
 * The catalogue of stretches and the rules that choose among them. Core.
 */
@NullMarked
package plumbline.stretch;

import org.jspecify.annotations.NullMarked;
