package plumbline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.CategoryStyler;

/**
 * Bars that stand on each other, drawn by XChart on the whole of a plot and nothing else of it: axes and words are ours,
 * because XChart draws letters as outlines (which is no text in an SVG file, and blurred when small) and passes over
 * labels that do not fit.
 *
 * @param rows from the lowest to the highest, all as long as {@code columns}
 * @param columns how many bars stand side by side
 * @param max the value at the upper edge of the plot
 * @param fill how much of a column its bar takes, 0 to 1
 */
record Bars(List<Row> rows, int columns, double max, double fill) {

    /** More bars than a month has days are filled one by one: XChart takes five times as long for them (window.md). */
    private static final int MANY = 31;

    /**
     * One layer of all bars.
     *
     * @param values one for each column; 0 or not a number for no bar
     */
    record Row(String name, Color color, List<Double> values) {}

    Bars {
        rows = List.copyOf(rows);
    }

    void paint(Graphics2D g, Rectangle2D plot) {
        if (columns > MANY) {
            fill(g, plot);
            return;
        }
        Graphics2D own = (Graphics2D) g.create();
        own.translate(plot.getX(), plot.getY());
        chart(plot).paint(own, width(plot), height(plot));
        own.dispose();
    }

    private void fill(Graphics2D g, Rectangle2D plot) {
        for (int row = 0; row < rows.size(); row++) {
            g.setColor(rows.get(row).color());
            for (int column = 0; column < columns; column++) {
                if (value(row, column) > 0) {
                    g.fill(box(plot, row, column));
                }
            }
        }
    }

    CategoryChart chart(Rectangle2D plot) {
        CategoryChart chart = new CategoryChartBuilder()
                .width(width(plot))
                .height(height(plot))
                .build();
        CategoryStyler style = chart.getStyler();
        style.setStacked(true).setAvailableSpaceFill(fill);
        style.setYAxisMin(0.0).setYAxisMax(max);
        style.setAxisTicksVisible(false).setPlotGridLinesVisible(false).setPlotMargin(0);
        style.setPlotContentSize(1).setPlotBorderVisible(false).setPlotBackgroundColor(new Color(0, true));
        style.setLegendVisible(false).setChartTitleVisible(false).setChartPadding(0);
        style.setChartBackgroundColor(new Color(0, true));
        style.setXAxisTitleVisible(false).setYAxisTitleVisible(false);
        List<Integer> x = IntStream.range(0, columns).boxed().toList();
        for (Row row : rows) {
            chart.addSeries(row.name(), x, row.values()).setFillColor(row.color());
        }
        return chart;
    }

    /** Where the bar of a row stands in a column; nothing high when there is none. */
    Rectangle2D box(Rectangle2D plot, int row, int column) {
        double below = 0;
        for (int i = 0; i < row; i++) {
            below += value(i, column);
        }
        double column0 = (double) width(plot) / columns;
        double scale = height(plot) / max;
        double top = plot.getY() + height(plot) - (below + value(row, column)) * scale;
        double left = plot.getX() + column * column0 + column0 * (1 - fill) / 2;
        return new Rectangle2D.Double(left, top, column0 * fill, value(row, column) * scale);
    }

    /** The middle of a column. */
    double middle(Rectangle2D plot, int column) {
        return plot.getX() + (column + 0.5) * width(plot) / columns;
    }

    private double value(int row, int column) {
        double value = rows.get(row).values().get(column);
        return Double.isNaN(value) ? 0 : value;
    }

    /** XChart knows whole sizes only; whoever draws on top of it must use the same. */
    static Rectangle2D whole(double x, double y, double width, double height) {
        return new Rectangle2D.Double(x, y, Math.max(1, Math.floor(width)), Math.max(1, Math.floor(height)));
    }

    private static int width(Rectangle2D plot) {
        return (int) plot.getWidth();
    }

    private static int height(Rectangle2D plot) {
        return (int) plot.getHeight();
    }
}
