package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.stream.Stream;
import plumbline.trend.DayBand;
import plumbline.trend.Mark;
import plumbline.trend.Segment;
import plumbline.trend.Shade;
import plumbline.trend.Twin;
import plumbline.trend.Twins;
import plumbline.trend.Words;

/** The band of a day: one row of shades by time, the prompts above it, hours and legend below. */
public record BandPicture(DayBand band, Look look, Words words) implements Picture {

    @Override
    public Twin twin() {
        return new Twins(words).of(band);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        HourAxis axis = new HourAxis(band.hours(), band.zone(), words);
        Legend legend = legend();
        double left = axis.left(sheet);
        double wide = width - left - axis.right(sheet);
        double legendHeight = legend.height(sheet, wide);
        double signs = 2 * MarkGlyph.SIZE + 4;
        double tall = height - signs - axis.height(sheet) - legendHeight - sheet.em(0.5);
        Rectangle2D plot = new Rectangle2D.Double(left, signs, wide, Math.max(1, tall));
        sheet.g().setColor(look.grid());
        sheet.g().setStroke(new BasicStroke(1));
        sheet.g().draw(plot);
        for (Segment segment : band.segments()) {
            double from = axis.x(plot, segment.start());
            double to = Math.max(from + 1, axis.x(plot, segment.end()));
            Rectangle2D box = new Rectangle2D.Double(from, plot.getY(), to - from, plot.getHeight());
            Swatch.paint(g, box, segment.shade(), look);
        }
        marks(sheet, axis, plot);
        axis.paint(sheet, plot);
        legend.paint(sheet, left, height - legendHeight, wide);
    }

    /** Signs stand in two rows, so that prompts that follow each other closely do not cover each other. */
    private void marks(Sheet sheet, HourAxis axis, Rectangle2D plot) {
        double lastLow = Double.NEGATIVE_INFINITY;
        for (Mark mark : band.marks()) {
            double x = axis.x(plot, mark.at());
            boolean high = x - lastLow < MarkGlyph.SIZE + 2;
            lastLow = high ? lastLow : x;
            double y = plot.getY() - 3 - MarkGlyph.SIZE * (high ? 1.5 : 0.5);
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
        band.marks().stream().map(Mark::outcome).distinct().forEach(legend::add);
        return legend;
    }
}
