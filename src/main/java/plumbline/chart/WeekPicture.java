package plumbline.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.DayOfWeek;
import java.util.List;
import java.util.OptionalDouble;
import plumbline.chart.drawing.Hatch;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/**
 * The usual week as a heat map, a row a weekday, a column an hour. A cell is the darker (on dark paper the lighter) the
 * more was sat, and says the minutes where there is room; one worn too little to say is hatched.
 */
public record WeekPicture(WeekGrid grid, Look look, Words words) implements Picture {

    private static final double HOUR = 60;

    @Override
    public Twin twin() {
        return new Twins(words).of(grid);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Sheet small = sheet.small();
        sheet.heading(words.text("grid.title"), width);
        double left = words.week().stream()
                        .mapToDouble(d -> small.width(words.weekday(d)))
                        .max()
                        .orElse(0)
                + sheet.em(0.6);
        double top = sheet.line() * 1.5;
        double below = small.line() * 2 + sheet.em(1.2);
        List<Integer> hours = grid.hours();
        Rectangle2D plot = new Rectangle2D.Double(
                left, top, Math.max(1, width - left - sheet.em(0.9)), Math.max(1, height - top - below));
        double wide = plot.getWidth() / hours.size();
        double tall = plot.getHeight() / words.week().size();
        for (int row = 0; row < words.week().size(); row++) {
            DayOfWeek day = words.week().get(row);
            double y = plot.getY() + row * tall;
            small.right(words.weekday(day), left - sheet.em(0.4), middle(small, y, tall), look.faint());
            for (int column = 0; column < hours.size(); column++) {
                Rectangle2D box =
                        new Rectangle2D.Double(plot.getX() + column * wide + 0.5, y + 0.5, wide - 1, tall - 1);
                cell(small, box, grid.at(day, hours.get(column)).minutes());
            }
        }
        hours(small, plot, hours, wide);
        key(small, left, height - small.line() - sheet.em(0.2), width - left);
    }

    private void cell(Sheet sheet, Rectangle2D box, OptionalDouble minutes) {
        if (minutes.isEmpty()) {
            sheet.g().setColor(look.of(Shade.UNKNOWN));
            sheet.g().fill(box);
            Hatch.FALLING.paint(sheet.g(), box, look.hatchInk(Shade.UNKNOWN), look.grown());
            return;
        }
        double share = minutes.getAsDouble() / HOUR;
        sheet.g().setColor(heat(share));
        sheet.g().fill(box);
        String text = words.number(minutes.getAsDouble(), 0);
        if (sheet.width("00") + sheet.em(0.3) <= box.getWidth() && sheet.ascent() <= box.getHeight()) {
            Color ink = share > 0.55 ? look.paper() : look.ink();
            sheet.centred(text, box.getCenterX(), middle(sheet, box.getY(), box.getHeight()), ink);
        }
    }

    /** From the paper to the accent, of even steps in lightness. */
    Color heat(double share) {
        double part = 0.08 + 0.92 * Math.max(0, Math.min(1, share));
        return new Color(
                mixed(look.paper().getRed(), deep().getRed(), part),
                mixed(look.paper().getGreen(), deep().getGreen(), part),
                mixed(look.paper().getBlue(), deep().getBlue(), part));
    }

    private Color deep() {
        return look.dark() ? new Color(0xA9D4F2) : new Color(0x174A70);
    }

    private static int mixed(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    private static double middle(Sheet sheet, double top, double height) {
        return top + height / 2 + sheet.ascent() * 0.38;
    }

    private void hours(Sheet sheet, Rectangle2D plot, List<Integer> hours, double wide) {
        double widest = hours.stream()
                .mapToDouble(h -> sheet.width(words.hourOfDay(h)))
                .max()
                .orElse(0);
        int step = (int) Math.ceil((widest + sheet.em(0.5)) / wide);
        double baseline = plot.getMaxY() + sheet.em(0.3) + sheet.ascent();
        for (int i = 0; i < hours.size(); i += step) {
            String hour = words.hourOfDay(hours.get(i));
            double x = Math.max(plot.getX() + (i + 0.5) * wide, plot.getX() + sheet.width(hour) / 2);
            sheet.centred(hour, x, baseline, look.faint());
        }
    }

    /** What the colours mean, as far as there is room. */
    private void key(Sheet sheet, double left, double top, double width) {
        double x = left;
        double baseline = top + sheet.ascent();
        double box = sheet.em(1);
        String less = words.text("grid.less");
        String more = words.text("grid.more");
        sheet.left(less, x, baseline, look.faint());
        x += sheet.width(less) + sheet.em(0.4);
        for (double share = 0; share <= 1; share += 0.25) {
            sheet.g().setColor(heat(share));
            sheet.g().fill(new Rectangle2D.Double(x, baseline - box * 0.85, box, box));
            x += box;
        }
        sheet.left(more, x + sheet.em(0.4), baseline, look.faint());
        x += sheet.em(0.4) + sheet.width(more) + sheet.em(1.2);
        String none = words.text("grid.none");
        if (x + box + sheet.em(0.4) + sheet.width(none) <= left + width) {
            cell(sheet, new Rectangle2D.Double(x, baseline - box * 0.85, box, box), OptionalDouble.empty());
            sheet.left(none, x + box + sheet.em(0.4), baseline, look.faint());
        }
    }
}
