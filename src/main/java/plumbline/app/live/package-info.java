/** A run that is watched: threads, what is kept, and what window or terminal show of it. */
@NullMarked
package plumbline.app.live;

import org.jspecify.annotations.NullMarked;
