/** Files without what they were wrapped into by gzip or zip, within bounds. Begin with {@code Unwrapped}. */
@NullMarked
package plumbline.device.unwrapping;

import org.jspecify.annotations.NullMarked;
