/** Any recording opened, whoever made it, recognised by what is in it. Begin with {@code Recordings}. */
@NullMarked
package plumbline.exchange.recording;

import org.jspecify.annotations.NullMarked;
