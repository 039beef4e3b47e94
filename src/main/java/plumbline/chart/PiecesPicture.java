package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.coach.goal.DayShare;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Words;

/**
 * The days of two weeks: how much of each day's sitting was in short pieces, a bar a day, with the goal as a line.
 *
 * @param days oldest first
 * @param goalPercent the goal
 */
public record PiecesPicture(List<DayShare> days, int goalPercent, Look look, Words words) implements Picture {

    private static final double WHOLE = 100;

    public PiecesPicture {
        days = List.copyOf(days);
    }

    @Override
    public Twin twin() {
        return new Twin(
                words.text("pieces.title"),
                words.text("pieces.sentence", days.size(), goalPercent),
                List.of(words.text("head.day"), words.text("head.sat"), words.text("head.pieces")),
                days.stream()
                        .map(day -> List.of(
                                words.day(day.day()),
                                words.duration(day.seated()),
                                words.text("pieces.percent", day.percent())))
                        .toList());
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Sheet small = sheet.small();
        sheet.heading(words.text("pieces.title"), width);
        double left = small.width("100 %") + sheet.em(0.5);
        double top = sheet.line() * 1.6;
        Rectangle2D plot = new Rectangle2D.Double(
                left, top, Math.max(1, width - left), Math.max(1, height - top - small.line() * 1.6));
        double wide = plot.getWidth() / Math.max(1, days.size());
        for (int i = 0; i < days.size(); i++) {
            DayShare day = days.get(i);
            double high = plot.getHeight() * day.percent() / WHOLE;
            double middle = plot.getX() + (i + 0.5) * wide;
            double bar = Math.min(wide * 0.7, sheet.em(3));
            Color fill = day.percent() >= goalPercent ? look.accent() : look.pale();
            Rectangle2D box = new Rectangle2D.Double(middle - bar / 2, plot.getMaxY() - high, bar, high);
            g.setColor(fill);
            g.fill(box);
            g.setColor(look.edgeOf(fill));
            g.setStroke(new BasicStroke((float) look.grown()));
            g.draw(box);
            String name = small.width(words.day(day.day())) < wide ? words.day(day.day()) : words.initial(day.day());
            small.centred(name, middle, height - small.line() * 0.4, look.faint());
        }
        double y = plot.getMaxY() - plot.getHeight() * goalPercent / WHOLE;
        g.setColor(look.ink());
        g.setStroke(new BasicStroke(
                (float) look.grown(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {4, 4}, 0));
        g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
        small.right(
                words.text("pieces.percent", goalPercent), left - sheet.em(0.3), y + small.ascent() / 2, look.ink());
    }
}
