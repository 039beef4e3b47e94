/**
 * Files and folders that only the wearer may read.
 *
 * <p>May know: nobody. Begin with {@code PrivateFiles}, its one class; whoever writes files knows it.
 */
@NullMarked
package plumbline.privacy;

import org.jspecify.annotations.NullMarked;
