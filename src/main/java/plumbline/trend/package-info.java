/**
 * What days and weeks look like: sums and series, ready to be drawn. Core.
 */
@NullMarked
package plumbline.trend;

import org.jspecify.annotations.NullMarked;
