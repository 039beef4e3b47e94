/**
 * What every command finds when it comes in: where the files are, what is set, how to say that it cannot go on. Begin
 * with {@code Home}.
 */
@NullMarked
package plumbline.app.home;

import org.jspecify.annotations.NullMarked;
