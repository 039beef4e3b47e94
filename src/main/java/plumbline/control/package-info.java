/**
 * The running service told and asked from outside: what a face shows and wishes, as lines of JSON and back. Its socket
 * comes with the service.
 *
 * <p>May know: the core. Begin with {@code Letters} and {@code Message}.
 */
@NullMarked
package plumbline.control;

import org.jspecify.annotations.NullMarked;
