package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.BoutLengths;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** How long bouts of sitting are: the share of all sitting time as bars, the number of bouts above them. */
public record LengthsPicture(BoutLengths lengths, Look look, Words words) implements Picture {

    @Override
    public Twin twin() {
        return new Twins(words).of(lengths);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Sheet small = sheet.small();
        sheet.heading(words.text("lengths.title"), width);
        String said = lengths.bouts() == 0 ? words.text("lengths.empty") : words.text("lengths.axis");
        if (sheet.fits(said, width)) {
            sheet.left(said, 0, sheet.ascent() + sheet.line(), look.faint());
        }
        ValueAxis values = ValueAxis.upTo(Math.max(10, largest()));
        double left = values.widest(sheet, this::percent) + sheet.em(0.8);
        double top = sheet.line() * 2.7 + small.line();
        double below = small.line() + sheet.em(0.4);
        Rectangle2D plot = Bars.whole(left, top, width - left - sheet.em(0.5), height - top - below);
        values.paint(sheet, plot, this::percent);
        Bars bars = bars(values.max());
        bars.paint(g, plot);
        labels(small, plot, bars);
    }

    Bars bars(double max) {
        List<Double> shares = lengths.bins().stream().map(lengths::percent).toList();
        return new Bars(
                List.of(new Bars.Row("share", look.accent(), shares)),
                lengths.bins().size(),
                max,
                0.8);
    }

    private double largest() {
        return lengths.bins().stream().mapToDouble(lengths::percent).max().orElse(0);
    }

    private String percent(double value) {
        return words.number(value, 0) + words.text("percent");
    }

    /** The lower bound of each bin where it begins, the number of its bouts on its bar; what does not fit is left out. */
    private void labels(Sheet sheet, Rectangle2D plot, Bars bars) {
        double column = plot.getWidth() / bars.columns();
        double free = 0;
        for (int i = 0; i < bars.columns(); i++) {
            BoutLengths.Bin bin = lengths.bins().get(i);
            String bound = bin.toMinutes() == 0
                    ? words.text("lengths.short.from", bin.fromMinutes())
                    : bin.fromMinutes() + "\u2013" + bin.toMinutes();
            bound = sheet.width(bound) <= column ? bound : Integer.toString(bin.fromMinutes());
            double x = bars.middle(plot, i);
            if (x - sheet.width(bound) / 2 >= free && x + sheet.width(bound) / 2 <= plot.getMaxX() + sheet.em(0.5)) {
                sheet.centred(bound, x, plot.getMaxY() + sheet.em(0.3) + sheet.ascent(), look.faint());
                free = x + sheet.width(bound) / 2 + sheet.em(0.2);
            }
            String count = Integer.toString(bin.bouts());
            if (bin.bouts() > 0 && sheet.width(count) <= column) {
                sheet.centred(count, x, bars.box(plot, 0, i).getY() - sheet.em(0.25), look.ink());
            }
        }
    }
}
