package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import plumbline.chart.drawing.Sheet;

/**
 * The values at the left of a plot, with lines across it.
 *
 * @param step from line to line
 * @param max the value at the upper edge; a whole number of steps
 */
record ValueAxis(double step, double max) {

    private static final int MOST_LINES = 4;

    /** Round steps (1, 2 or 5 times a power of ten) up to the least such value that holds {@code largest}. */
    static ValueAxis upTo(double largest) {
        double magnitude = 0.1;
        while (true) {
            for (double digit : new double[] {1, 2, 5}) {
                double step = digit * magnitude;
                double lines = Math.max(1, Math.ceil(largest / step - 1e-9));
                if (lines <= MOST_LINES) {
                    return new ValueAxis(step, lines * step);
                }
            }
            magnitude *= 10;
        }
    }

    void paint(Sheet sheet, Rectangle2D plot, DoubleFunction<String> label) {
        long lines = Math.round(max / step);
        for (long i = 0; i <= lines; i++) {
            double value = i * step;
            double y = plot.getMaxY() - value / max * plot.getHeight();
            sheet.g().setColor(sheet.look().grid());
            sheet.g().setStroke(new BasicStroke(1));
            sheet.g().draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            double baseline = y + sheet.ascent() * 0.38;
            sheet.right(
                    label.apply(value),
                    plot.getX() - sheet.em(0.4),
                    baseline,
                    sheet.look().faint());
        }
    }

    double widest(Sheet sheet, DoubleFunction<String> label) {
        double widest = 0;
        for (long i = 0; i <= Math.round(max / step); i++) {
            widest = Math.max(widest, sheet.width(label.apply(i * step)));
        }
        return widest;
    }
}
