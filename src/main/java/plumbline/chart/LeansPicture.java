package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Leans;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** How far somebody leaned while seated: the share of the time in each class of angles as bars, back to the left. */
public record LeansPicture(Leans leans, Look look, Words words) implements Picture {

    /** One bar alone would be as wide as the picture; there is room for so many in any case. */
    private static final int LEAST_BARS = 6;

    @Override
    public Twin twin() {
        return new Twins(words).of(leans);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Sheet small = sheet.small();
        sheet.heading(words.text("angles.title"), width);
        String said = words.text(leans.isEmpty() ? "angles.empty" : "angles.axis");
        if (sheet.fits(said, width)) {
            sheet.left(said, 0, sheet.ascent() + sheet.line(), look.faint());
        }
        double largest = leans.most().map(leans::percent).orElse(0.0);
        ValueAxis values = ValueAxis.upTo(Math.max(10, largest));
        double left = values.widest(sheet, this::percent) + sheet.em(0.8);
        double top = sheet.line() * 2.7;
        double below = small.line() + sheet.em(0.4);
        Rectangle2D plot = Bars.whole(left, top, width - left - sheet.em(0.5), height - top - below);
        values.paint(sheet, plot, this::percent);
        Bars bars = bars(values.max());
        bars.paint(g, plot);
        bounds(small, plot, bars.columns());
    }

    Bars bars(double max) {
        List<Double> shares =
                new ArrayList<>(leans.bins().stream().map(leans::percent).toList());
        while (shares.size() < LEAST_BARS) {
            shares.add(0.0);
        }
        return new Bars(List.of(new Bars.Row("share", look.accent(), shares)), shares.size(), max, 0.8);
    }

    private String percent(double value) {
        return words.number(value, 0) + words.text("percent");
    }

    /** The bounds of the bins; what does not fit is left out, as the first does beside the axis. */
    private void bounds(Sheet sheet, Rectangle2D plot, int columns) {
        double free = plot.getX();
        for (int i = 0; i < leans.bins().size(); i++) {
            String bound = words.number(leans.bins().get(i).toDeg(), 0);
            double x = plot.getX() + plot.getWidth() * (i + 1) / columns;
            double half = sheet.width(bound) / 2;
            if (x - half >= free && x + half <= plot.getMaxX() + sheet.em(0.5)) {
                sheet.centred(bound, x, plot.getMaxY() + sheet.em(0.3) + sheet.ascent(), look.faint());
                free = x + half + sheet.em(0.4);
            }
        }
    }
}
