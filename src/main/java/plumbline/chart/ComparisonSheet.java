package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import plumbline.chart.drawing.Legend;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.chart.drawing.Swatch;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** What was said of a recording above what was true of it, over the minutes of the recording. */
public record ComparisonSheet(String title, DayBand said, DayBand truth, Look look, Words words) implements Picture {

    /** So many figures stand along the axis at most. */
    private static final int FIGURES = 13;

    /** Minutes from figure to figure, of which the first that is enough is taken. */
    private static final int[] STEPS = {1, 2, 5, 10, 15, 30, 60, 120};

    @Override
    public Twin twin() {
        return new Twins(words).of(said);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        double margin = sheet.em(1.2);
        double wide = width - 2 * margin;
        sheet.bold(title, margin, margin + sheet.ascent(), look.ink());
        Legend legend = legend();
        double top = margin + sheet.line() * 1.8;
        double bottom = height - margin - legend.height(sheet, wide) - sheet.line() * 1.8;
        double half = (bottom - top) / 2;
        strip(sheet, words.text("compare.said"), said, new Rectangle2D.Double(margin, top, wide, half));
        strip(sheet, words.text("compare.true"), truth, new Rectangle2D.Double(margin, top + half, wide, half));
        axis(sheet, margin, bottom, wide);
        legend.paint(sheet, margin, height - margin - legend.height(sheet, wide), wide);
    }

    private void strip(Sheet sheet, String heading, DayBand band, Rectangle2D area) {
        sheet.left(heading, area.getX(), area.getY() + sheet.ascent(), look.ink());
        double top = area.getY() + sheet.line() * 1.2;
        double tall = area.getMaxY() - top - sheet.line() * 0.4;
        double scale = area.getWidth() / length().toMillis();
        for (Segment segment : band.segments()) {
            double from = area.getX() + scale * since(segment.start());
            double wide = Math.max(0.5, scale * segment.length().toMillis());
            Swatch.paint(sheet.g(), new Rectangle2D.Double(from, top, wide, tall), segment.shade(), look);
        }
    }

    private void axis(Sheet sheet, double left, double top, double wide) {
        double minutes = length().toMillis() / 60_000.0;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0 && minutes / STEPS[i] <= FIGURES; i--) {
            step = STEPS[i];
        }
        sheet.g().setStroke(new BasicStroke(1));
        for (int minute = 0; minute <= minutes; minute += step) {
            double x = left + wide * minute / minutes;
            sheet.g().setColor(look.grid());
            sheet.g().draw(new Line2D.Double(x, top, x, top + sheet.em(0.4)));
            sheet.centred(String.valueOf(minute), x, top + sheet.em(0.4) + sheet.ascent(), look.ink());
        }
    }

    private Legend legend() {
        Legend legend = new Legend(words);
        Stream.of(Shade.values())
                .filter(shade -> segments().anyMatch(segment -> segment.shade() == shade))
                .forEach(legend::add);
        return legend;
    }

    private Instant start() {
        return segments().map(Segment::start).min(Instant::compareTo).orElse(said.start());
    }

    private Duration length() {
        Instant end = segments().map(Segment::end).max(Instant::compareTo).orElse(said.end());
        return Duration.between(start(), end);
    }

    private Stream<Segment> segments() {
        return Stream.concat(said.segments().stream(), truth.segments().stream());
    }

    private double since(Instant at) {
        return Duration.between(start(), at).toMillis();
    }
}
