package plumbline.chart;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Point;
import plumbline.trend.words.Words;

/**
 * The days under a plot: weekday and day of the month, counted back from the last one where not all fit; months where
 * there are more days than a month has.
 */
record DayAxis(List<Point> points, Words words) {

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MONTHS_WITHOUT_YEARS = 18;

    void paint(Sheet whole, Rectangle2D plot, Bars bars) {
        Sheet sheet = whole.small();
        if (points.size() > DAYS_OF_A_MONTH || hasRuns()) {
            months(sheet, plot, bars);
        } else {
            days(sheet, plot, bars);
        }
    }

    private boolean hasRuns() {
        return points.size() > 1
                && points.get(0).day().plusDays(1).isBefore(points.get(1).day());
    }

    private void days(Sheet sheet, Rectangle2D plot, Bars bars) {
        double widest = points.stream()
                .mapToDouble(p -> Math.max(sheet.width(initial(p.day())), sheet.width(number(p.day()))))
                .max()
                .orElse(0);
        double column = plot.getWidth() / points.size();
        int step = (int) Math.ceil((widest + sheet.em(0.2)) / column);
        String none = words.text("none");
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
            if (point.value().isEmpty() && sheet.width(none) <= column) {
                sheet.centred(
                        none, x, plot.getMaxY() - sheet.em(0.25), sheet.look().faint());
            }
        }
    }

    /** Each month, or over years each year, where it begins, as far as the one before leaves room for it. */
    private void months(Sheet sheet, Rectangle2D plot, Bars bars) {
        double free = plot.getX();
        double baseline = plot.getMaxY() + sheet.em(0.3) + sheet.ascent();
        for (int i = 1; i < points.size(); i++) {
            LocalDate day = points.get(i).day();
            LocalDate before = points.get(i - 1).day();
            if (isLong() ? day.getYear() != before.getYear() : day.getMonth() != before.getMonth()) {
                double x = bars.middle(plot, i);
                String month = isLong() ? Integer.toString(day.getYear()) : words.month(day);
                sheet.g().setColor(sheet.look().grid());
                sheet.g().draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + sheet.em(0.25)));
                if (x >= free && x + sheet.width(month) <= plot.getMaxX()) {
                    sheet.left(month, x, baseline, sheet.look().faint());
                    free = x + sheet.width(month) + sheet.em(0.6);
                }
            }
        }
    }

    /** Over more than a year and a half the names of months do not tell the years apart. */
    private boolean isLong() {
        LocalDate first = points.get(0).day();
        return first.plusMonths(MONTHS_WITHOUT_YEARS)
                .isBefore(points.get(points.size() - 1).day());
    }

    private String initial(LocalDate day) {
        return words.initial(day);
    }

    private static String number(LocalDate day) {
        return Integer.toString(day.getDayOfMonth());
    }
}
