package plumbline.chart;

import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import plumbline.trend.Point;
import plumbline.trend.Words;

/** The days under a plot: weekday and day of the month, counted back from the last one where not all fit. */
record DayAxis(List<Point> points, Words words) {

    void paint(Sheet whole, Rectangle2D plot, Bars bars) {
        Sheet sheet = whole.small();
        double widest = points.stream()
                .mapToDouble(p -> Math.max(sheet.width(initial(p.day())), sheet.width(number(p.day()))))
                .max()
                .orElse(0);
        int step = (int) Math.ceil((widest + sheet.em(0.2)) / (plot.getWidth() / points.size()));
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            double x = bars.middle(plot, i);
            if ((points.size() - 1 - i) % step == 0) {
                double baseline = plot.getMaxY() + sheet.em(0.3) + sheet.ascent();
                sheet.centred(initial(point.day()), x, baseline, sheet.look().faint());
                sheet.centred(
                        number(point.day()),
                        x,
                        baseline + sheet.line(),
                        sheet.look().faint());
            }
            if (point.value().isEmpty()) {
                String none = words.text("none");
                sheet.centred(
                        none, x, plot.getMaxY() - sheet.em(0.25), sheet.look().faint());
            }
        }
    }

    private String initial(LocalDate day) {
        return words.initial(day);
    }

    private static String number(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }
}
