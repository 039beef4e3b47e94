/**
 * Trends as pictures: XChart for lines and bars, own Java2D for the day band. Sole owner of XChart.
 */
@NullMarked
package plumbline.chart;

import org.jspecify.annotations.NullMarked;
