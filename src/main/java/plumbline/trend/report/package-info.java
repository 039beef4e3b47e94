/** A week or more, put together for a report. Begin with {@code Report}. */
@NullMarked
package plumbline.trend.report;

import org.jspecify.annotations.NullMarked;
