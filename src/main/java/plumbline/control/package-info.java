/**
 * The running service told and asked from outside: what a face shows and wishes, as lines of JSON and back. Its socket comes
 * with the service. May know face and the values that it is made of. Begin with {@code Letters}.
 */
@NullMarked
package plumbline.control;

import org.jspecify.annotations.NullMarked;
