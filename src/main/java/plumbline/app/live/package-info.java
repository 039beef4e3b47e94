/**
 * A run that is watched: what it is made of, its threads, what is kept. Begin with {@code Session}.
 */
@NullMarked
package plumbline.app.live;

import org.jspecify.annotations.NullMarked;
