package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import java.util.Optional;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Hours;
import plumbline.trend.day.Segment;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** The day so far as one line without words: shades by time, from the first whole hour to the present. */
public record DayLinePicture(DayBand band, Instant now, Look look, Words words) implements Picture {

    private static final double ROUND = 8;

    @Override
    public Twin twin() {
        return new Twins(words).of(band);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Hours hours = band.hours(Optional.of(now));
        Shape before = g.getClip();
        g.clip(new RoundRectangle2D.Double(0, 0, width, height, ROUND, ROUND));
        g.setColor(look.grid());
        g.fill(new Rectangle2D.Double(0, 0, width, height));
        for (Segment segment : band.segments()) {
            double from = hours.shareAt(segment.start()) * width;
            double to = Math.max(from + 1, hours.shareAt(segment.end()) * width);
            sheet.g().setColor(look.of(segment.shade()));
            sheet.g().fill(new Rectangle2D.Double(from, 0, to - from, height));
        }
        g.setColor(look.ink());
        g.fill(new Rectangle2D.Double(hours.shareAt(now) * width - 1, 0, 2, height));
        g.setClip(before);
    }
}
