/** The catalogue as a file, the settings of stretches by key, and stretches as text and JSON. */
@NullMarked
package plumbline.catalogue;

import org.jspecify.annotations.NullMarked;
