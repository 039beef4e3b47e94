/**
 * A desk worker of physics and chance as a source of bytes: the same seed gives the same day. Begin with {@code
 * PretendWearer}.
 */
@NullMarked
package plumbline.device.pretend;

import org.jspecify.annotations.NullMarked;
