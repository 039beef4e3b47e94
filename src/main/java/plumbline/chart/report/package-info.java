/** A report of several pages or one HTML file. Begin with {@code ReportFile}. */
@NullMarked
package plumbline.chart.report;

import org.jspecify.annotations.NullMarked;
