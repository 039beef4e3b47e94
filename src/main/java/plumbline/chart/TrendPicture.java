package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Measure;
import plumbline.trend.Point;
import plumbline.trend.Series;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/**
 * One figure over days as bars, with its average, its moving average and the wearer's goal as lines. A day worn too short
 * is pale, today is outlined, a day without a record is a gap with a small dash. Where there are more days than pixels
 * for them, a bar stands for several.
 *
 * @param goal what the wearer has set out to reach; empty when nothing
 * @param window over how many days the moving average goes; no line where there are not more days than these
 */
public record TrendPicture(Series series, OptionalDouble goal, int window, Look look, Words words) implements Picture {

    /** The upper end of an axis with nothing on it. */
    private static final double EMPTY = 4;

    /** Narrower bars with their space cannot be told apart, in pixels. */
    private static final double LEAST_BAR = 3;

    /** A figure without a goal, over few days. */
    public TrendPicture(Series series, Look look, Words words) {
        this(series, OptionalDouble.empty(), Integer.MAX_VALUE, look, words);
    }

    @Override
    public Twin twin() {
        return new Twins(words).of(series);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        paint(g, width, height, LEAST_BAR);
    }

    /** With bars that are no narrower than this, their space included. */
    void paint(Graphics2D g, int width, int height, double leastBar) {
        Sheet sheet = new Sheet(g, look);
        ValueAxis values = values();
        DoubleFunction<String> label = value -> words.number(value, values.step() < 1 ? 1 : 0);
        double left = values.widest(sheet, label) + sheet.em(0.8);
        double top = sheet.line() * 2.7;
        double days = sheet.line() * 2 + sheet.em(0.3);
        Rectangle2D plot = Bars.whole(left, top, width - left - sheet.em(0.5), height - top - days);
        int most = (int) Math.max(1, plot.getWidth() / leastBar);
        Series shown = series.thinned(most);
        title(sheet, width, series.run(most));
        values.paint(sheet, plot, label);
        Bars bars = bars(shown, values.max());
        bars.paint(g, plot);
        outline(g, shown, bars, plot);
        new DayAxis(shown.points(), words).paint(sheet, plot, bars);
        series.mean().ifPresent(m -> level(g, plot, m / values.max(), new float[] {5, 4}));
        goal.ifPresent(m -> level(g, plot, m / values.max(), new float[] {1, 3}));
        moving(g, plot, values.max());
    }

    /** The name and the unit; in the second line the average and the goal. */
    private void title(Sheet sheet, int width, int run) {
        String name = words.name(series.measure());
        String unit = words.text("trend.unit", words.unit(series.measure()));
        sheet.heading(name, width);
        double after = sheet.boldWidth(name) + sheet.em(0.4);
        if (after + sheet.width(unit) <= width) {
            sheet.left(unit, after, sheet.ascent(), look.faint());
        }
        OptionalDouble mean = series.mean();
        String said = mean.isPresent()
                ? words.text("trend.mean", words.value(series.measure(), mean))
                : words.text("trend.nodata");
        List<String> more = goal.isPresent()
                ? List.of(words.text("trend.goal", words.value(series.measure(), goal)), bin(run))
                : List.of(bin(run));
        for (String part : more) {
            String longer = said + "  \u00b7  " + part;
            said = part.isEmpty() || !sheet.fits(longer, width) ? said : longer;
        }
        sheet.left(said, 0, sheet.ascent() + sheet.line(), look.faint());
    }

    private String bin(int run) {
        return run == 1 ? "" : words.text("trend.run", run);
    }

    private ValueAxis values() {
        return series.measure() == Measure.VERIFIED
                ? new ValueAxis(50, 100)
                : ValueAxis.upTo(Math.max(series.max().orElse(EMPTY), goal.orElse(0)));
    }

    Bars bars(Series shown, double max) {
        List<Bars.Row> rows = List.of(
                new Bars.Row("full", look.accent(), heights(shown, Point.Weight.FULL)),
                new Bars.Row("pale", look.pale(), heights(shown, Point.Weight.PALE)),
                new Bars.Row("running", look.pale(), heights(shown, Point.Weight.RUNNING)));
        return new Bars(rows, shown.points().size(), max, 0.68);
    }

    private static List<Double> heights(Series shown, Point.Weight weight) {
        return shown.points().stream()
                .map(p -> p.weight() == weight ? p.value().orElse(0) : 0.0)
                .toList();
    }

    /** Today, and what does not count: pale alone is hard to see. */
    private void outline(Graphics2D g, Series shown, Bars bars, Rectangle2D plot) {
        for (int i = 0; i < shown.points().size(); i++) {
            switch (shown.points().get(i).weight()) {
                case RUNNING -> outline(g, bars.box(plot, 2, i), look.accent(), 1.4f);
                case PALE -> outline(g, bars.box(plot, 1, i), look.edgeOf(look.pale()), 1);
                case FULL, EMPTY -> {}
            }
        }
    }

    /** Within the box; a gap has none. */
    private static void outline(Graphics2D g, Rectangle2D box, Color edge, float width) {
        if (box.getHeight() > 0) {
            g.setColor(edge);
            g.setStroke(new BasicStroke(width));
            g.draw(new Rectangle2D.Double(
                    box.getX() + width / 2,
                    box.getY() + width / 2,
                    Math.max(0, box.getWidth() - width),
                    Math.max(0, box.getHeight() - width)));
        }
    }

    private void level(Graphics2D g, Rectangle2D plot, double share, float[] dash) {
        double y = plot.getMaxY() - share * plot.getHeight();
        g.setColor(look.ink());
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dash, 0));
        g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
    }

    /** One step a pixel at most; a gap where there are too few days for an average. */
    private void moving(Graphics2D g, Rectangle2D plot, double max) {
        int days = series.points().size();
        if (days <= window) {
            return;
        }
        List<OptionalDouble> means = series.movingMean(window);
        int step = Math.max(1, days / (int) Math.max(1, plot.getWidth()));
        Path2D path = new Path2D.Double();
        boolean pen = false;
        for (int i = 0; i < days; i += step) {
            OptionalDouble mean = means.get(i);
            if (mean.isPresent()) {
                double x = plot.getX() + (i + 0.5) / days * plot.getWidth();
                double y = plot.getMaxY() - mean.getAsDouble() / max * plot.getHeight();
                if (pen) {
                    path.lineTo(x, y);
                } else {
                    path.moveTo(x, y);
                }
            }
            pen = mean.isPresent();
        }
        g.setColor(look.ink());
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
