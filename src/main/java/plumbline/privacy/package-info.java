/** Files and folders that only the wearer may read. May know nobody; whoever writes files knows it. One class: {@code PrivateFiles}. */
@NullMarked
package plumbline.privacy;

import org.jspecify.annotations.NullMarked;
