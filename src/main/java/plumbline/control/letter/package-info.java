/**
 * What the service and those who watch it say to each other, as lines of JSON and back. Begin with {@code Letters} and
 * {@code Message}.
 */
@NullMarked
package plumbline.control.letter;

import org.jspecify.annotations.NullMarked;
