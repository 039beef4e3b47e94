/** Figures of speed, as ratios in one run: {@code mvn -Pbench}. Nothing here is a test. Begin with {@code Ratios}. */
@NullMarked
package plumbline.bench;

import org.jspecify.annotations.NullMarked;
