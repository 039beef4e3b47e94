/**
 * What days and weeks look like: sums and series, ready to be drawn, and the same in words. Core.
 *
 * <p>May know: posture, sitting, coach. Begin with {@code Trend} and, for one day, {@code DayBand}.
 */
@NullMarked
package plumbline.trend;

import org.jspecify.annotations.NullMarked;
