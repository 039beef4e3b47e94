/** One day, hour by hour: its band of postures and its marks. Begin with {@code DayBand}. */
@NullMarked
package plumbline.trend.day;

import org.jspecify.annotations.NullMarked;
