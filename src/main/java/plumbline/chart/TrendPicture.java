package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.trend.Measure;
import plumbline.trend.Point;
import plumbline.trend.Series;
import plumbline.trend.Twin;
import plumbline.trend.Twins;
import plumbline.trend.Words;

/**
 * One figure over days as bars, with its average as a line. A day worn too short is pale, today is outlined, a day
 * without a record is a gap with a small dash.
 */
public record TrendPicture(Series series, Look look, Words words) implements Picture {

    /** The upper end of an axis with nothing on it. */
    private static final double EMPTY = 4;

    @Override
    public Twin twin() {
        return new Twins(words).of(series);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        ValueAxis values = values();
        double left = values.widest(sheet, this::label) + sheet.em(0.8);
        double top = sheet.line() * 2.7;
        double days = sheet.line() * 2 + sheet.em(0.3);
        Rectangle2D plot = Bars.whole(left, top, width - left - sheet.em(0.5), height - top - days);
        title(sheet, width);
        values.paint(sheet, plot, this::label);
        Bars bars = bars(values.max());
        bars.paint(g, plot);
        outlineToday(g, bars, plot);
        new DayAxis(series.points(), words).paint(sheet, plot, bars);
        series.mean().ifPresent(m -> mean(g, plot, m / values.max()));
    }

    /** The name, the unit, and the average in the second line. */
    private void title(Sheet sheet, int width) {
        String name = words.name(series.measure());
        String unit = words.text("trend.unit", words.unit(series.measure()));
        sheet.bold(name, 0, sheet.ascent(), look.ink());
        double after = sheet.boldWidth(name) + sheet.em(0.4);
        if (after + sheet.width(unit) <= width) {
            sheet.left(unit, after, sheet.ascent(), look.faint());
        }
        OptionalDouble mean = series.mean();
        String said = mean.isPresent()
                ? words.text("trend.mean", words.value(series.measure(), mean))
                : words.text("trend.nodata");
        sheet.left(said, 0, sheet.ascent() + sheet.line(), look.faint());
    }

    private String label(double value) {
        return words.number(value, values().step() < 1 ? 1 : 0);
    }

    private ValueAxis values() {
        return series.measure() == Measure.VERIFIED
                ? new ValueAxis(50, 100)
                : ValueAxis.upTo(series.max().orElse(EMPTY));
    }

    Bars bars(double max) {
        List<Bars.Row> rows = List.of(
                new Bars.Row("full", look.accent(), heights(Point.Weight.FULL)),
                new Bars.Row("pale", look.pale(), heights(Point.Weight.PALE)),
                new Bars.Row("running", look.pale(), heights(Point.Weight.RUNNING)));
        return new Bars(rows, series.points().size(), max, 0.68);
    }

    private List<Double> heights(Point.Weight weight) {
        return series.points().stream()
                .map(p -> p.weight() == weight ? p.value().orElse(0) : 0.0)
                .toList();
    }

    private void outlineToday(Graphics2D g, Bars bars, Rectangle2D plot) {
        g.setColor(look.accent());
        g.setStroke(new BasicStroke(1.4f));
        for (int i = 0; i < series.points().size(); i++) {
            if (series.points().get(i).weight() == Point.Weight.RUNNING) {
                g.draw(bars.box(plot, 2, i));
            }
        }
    }

    private void mean(Graphics2D g, Rectangle2D plot, double share) {
        double y = plot.getMaxY() - share * plot.getHeight();
        Color ink = look.ink();
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0));
        g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
    }
}
