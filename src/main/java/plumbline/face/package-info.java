/** What every face shows, and what the wearer may wish. */
@NullMarked
package plumbline.face;

import org.jspecify.annotations.NullMarked;
