package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.day.Hours;
import plumbline.trend.words.Words;

/** The hours under a picture of a day: the same left and right edge in every such picture, so that they align. */
record HourAxis(Hours hours, ZoneId zone, Words words) {

    private static final int[] STEPS = {1, 2, 3, 4, 6, 12};

    double left(Sheet sheet) {
        return sheet.em(2.4);
    }

    double right(Sheet sheet) {
        return sheet.em(1.6);
    }

    double height(Sheet sheet) {
        return sheet.line() + sheet.em(0.5);
    }

    double x(Rectangle2D plot, Instant at) {
        return plot.getX() + hours.shareAt(at) * plot.getWidth();
    }

    void paint(Sheet sheet, Rectangle2D plot) {
        List<Instant> ticks = new ArrayList<>(hours.starts());
        ticks.add(hours.end());
        int step = step(sheet, plot, ticks);
        Color grid = sheet.look().grid();
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(plot, ticks.get(i));
            sheet.g().setColor(grid);
            sheet.g().setStroke(new BasicStroke(1));
            double below = i % step == 0 ? sheet.em(0.4) : sheet.em(0.2);
            sheet.g().draw(new Line2D.Double(x, plot.getMaxY(), x, plot.getMaxY() + below));
            if (i % step == 0) {
                double baseline = plot.getMaxY() + sheet.em(0.5) + sheet.ascent();
                sheet.centred(
                        words.hour(ticks.get(i), zone),
                        x,
                        baseline,
                        sheet.look().faint());
            }
        }
    }

    /** So many hours from label to label that no two touch. */
    private int step(Sheet sheet, Rectangle2D plot, List<Instant> ticks) {
        double widest = ticks.stream()
                .mapToDouble(t -> sheet.width(words.hour(t, zone)))
                .max()
                .orElse(0);
        double hour = plot.getWidth() / (ticks.size() - 1);
        for (int step : STEPS) {
            if (step * hour >= widest + sheet.em(0.6)) {
                return step;
            }
        }
        return 24;
    }
}
