/** What every picture is drawn with: sheet, look, hatches, legend, and the file it goes to. Begin with {@code Sheet}. */
@NullMarked
package plumbline.chart.drawing;

import org.jspecify.annotations.NullMarked;
