package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.chart.drawing.KnownLater;
import plumbline.chart.drawing.Legend;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.MarkGlyph;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.chart.drawing.Swatch;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Mark;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** The band of a day: one row of shades by time, the prompts above it, hours and legend below. */
public record BandPicture(DayBand band, Optional<Instant> now, Look look, Words words) implements Picture {

    /** How high the band is at usual letters, where there is room for more. */
    private static final double TALL = 56;

    /** Shorter pieces are drawn as what was before them, for the eye alone; words and clicks know them still. */
    private static final Duration LEAST_SEEN = Duration.ofMinutes(2);

    /** Of a day that is over. */
    public BandPicture(DayBand band, Look look, Words words) {
        this(band, Optional.empty(), look, words);
    }

    @Override
    public Twin twin() {
        return new Twins(words).of(band);
    }

    /** The piece of the day that is drawn at this point of a picture of this size. */
    public Optional<Segment> at(Point2D point, int width, int height) {
        return band.segments().stream()
                .filter(s -> box(s, width, height).contains(point))
                .findFirst();
    }

    /** Whether this point of a picture of this size is a time of the day in which nothing was recorded. */
    public boolean isGap(Point2D point, int width, int height) {
        return plot(measured(), width, height).contains(point)
                && at(point, width, height).isEmpty();
    }

    /** The prompt whose sign is drawn at this point of a picture of this size. */
    public Optional<Mark> markAt(Point2D point, int width, int height) {
        Rectangle2D plot = plot(measured(), width, height);
        return band.marks().stream()
                .filter(m -> point.getY() < plot.getY()
                        && Math.abs(axis().x(plot, m.at()) - point.getX()) <= MarkGlyph.size(look) / 2)
                .findFirst();
    }

    /** Where a piece of the day is drawn in a picture of this size. */
    public Rectangle2D box(Segment segment, int width, int height) {
        return box(plot(measured(), width, height), segment);
    }

    private Rectangle2D box(Rectangle2D plot, Segment segment) {
        double from = axis().x(plot, segment.start());
        double to = Math.max(from + 1, axis().x(plot, segment.end()));
        return new Rectangle2D.Double(from, plot.getY(), to - from, plot.getHeight());
    }

    /** Letters to measure with, where nothing is painted. */
    private Sheet measured() {
        return new Sheet(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics(), look);
    }

    private HourAxis axis() {
        return new HourAxis(band.hours(now), band.zone(), words);
    }

    private Rectangle2D plot(Sheet sheet, int width, int height) {
        HourAxis axis = axis();
        double left = axis.left(sheet);
        double wide = width - left - axis.right(sheet);
        double signs = 2 * MarkGlyph.size(look) + 4;
        double tall = height - signs - axis.height(sheet) - legend().height(sheet, wide) - sheet.em(0.5);
        double most = look.patterned() ? tall : Math.min(tall, TALL * look.grown());
        return new Rectangle2D.Double(left, signs, wide, Math.max(1, most));
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        HourAxis axis = axis();
        Legend legend = legend();
        Rectangle2D plot = plot(sheet, width, height);
        double legendHeight = legend.height(sheet, plot.getWidth());
        sheet.g().setColor(look.grid());
        sheet.g().setStroke(new BasicStroke(1));
        sheet.g().draw(plot);
        Optional<Segment> before = Optional.empty();
        for (Segment segment : band.segments()) {
            boolean joined = segment.length().compareTo(LEAST_SEEN) < 0
                    && before.filter(b -> b.end().equals(segment.start())).isPresent();
            Shade shade = joined ? before.map(Segment::shade).orElse(segment.shade()) : segment.shade();
            before = Optional.of(new Segment(segment.start(), segment.end(), shade));
            Swatch.paint(g, box(plot, segment), shade, look);
            segment.knownSince().ifPresent(since -> KnownLater.paint(g, box(plot, segment), look));
        }
        now.filter(at -> !band.segments().isEmpty()).ifPresent(at -> present(sheet, axis.x(plot, at), plot));
        marks(sheet, axis, plot);
        axis.paint(sheet, plot);
        legend.paint(
                sheet,
                plot.getX(),
                Math.min(height - legendHeight, plot.getMaxY() + axis.height(sheet) + sheet.em(0.5)),
                plot.getWidth());
    }

    /** A line where the present is. */
    private void present(Sheet sheet, double x, Rectangle2D plot) {
        sheet.g().setColor(look.ink());
        sheet.g().setStroke(new BasicStroke((float) (2 * look.grown())));
        sheet.g().draw(new Line2D.Double(x, plot.getY() - 4, x, plot.getMaxY() + 4));
    }

    /** Signs stand in two rows, so that prompts that follow each other closely do not cover each other. */
    private void marks(Sheet sheet, HourAxis axis, Rectangle2D plot) {
        double lastLow = Double.NEGATIVE_INFINITY;
        for (Mark mark : band.marks()) {
            double x = axis.x(plot, mark.at());
            boolean high = x - lastLow < MarkGlyph.size(look) + 2;
            lastLow = high ? lastLow : x;
            double y = plot.getY() - 3 - MarkGlyph.size(look) * (high ? 1.5 : 0.5);
            sheet.g().setColor(look.ink());
            sheet.g().setStroke(new BasicStroke(1));
            sheet.g().draw(new Line2D.Double(x, y, x, plot.getY() + plot.getHeight() * 0.25));
            MarkGlyph.paint(sheet.g(), x, y, mark.outcome(), look);
        }
    }

    private Legend legend() {
        Legend legend = new Legend(words);
        Stream.of(Shade.values())
                .filter(s -> band.segments().stream().anyMatch(p -> p.shade() == s))
                .forEach(legend::add);
        if (band.segments().stream().anyMatch(s -> s.knownSince().isPresent())) {
            legend.addKnownLater();
        }
        band.marks().stream().map(Mark::outcome).distinct().forEach(legend::add);
        return legend;
    }
}
