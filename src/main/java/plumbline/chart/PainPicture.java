package plumbline.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.PainDays;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** Pain against sitting: a ring for each day with a note. It shows what went together, not what caused what. */
public record PainPicture(PainDays pain, Look look, Words words) implements Picture {

    private static final double RADIUS = 4;
    private static final ValueAxis PAIN = new ValueAxis(5, 10);

    @Override
    public Twin twin() {
        return new Twins(words).of(pain);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        Sheet small = sheet.small();
        sheet.heading(words.text("pain.title"), width);
        String said = pain.days().isEmpty() ? words.text("pain.empty") : words.text("pain.axis.y");
        if (sheet.fits(said, width)) {
            sheet.left(said, 0, sheet.ascent() + sheet.line(), look.faint());
        }
        ValueAxis hours = ValueAxis.upTo(pain.days().stream()
                .mapToDouble(PainDays.Day::seatedHours)
                .max()
                .orElse(8));
        double left = PAIN.widest(sheet, v -> words.number(v, 0)) + sheet.em(0.8);
        double top = sheet.line() * 2.7;
        double below = small.line() * 2 + sheet.em(0.4);
        Rectangle2D plot = Bars.whole(left, top, width - left - sheet.em(1), height - top - below);
        PAIN.paint(sheet, plot, v -> words.number(v, 0));
        double baseline = plot.getMaxY() + sheet.em(0.3) + small.ascent();
        for (long i = 0; i <= Math.round(hours.max() / hours.step()); i++) {
            double value = i * hours.step();
            String label = words.number(value, hours.step() < 1 ? 1 : 0);
            small.centred(label, plot.getX() + value / hours.max() * plot.getWidth(), baseline, look.faint());
        }
        String axis = words.text("pain.axis.x");
        if (small.width(axis) <= plot.getWidth()) {
            small.right(axis, plot.getMaxX(), baseline + small.line(), look.faint());
        }
        dots(g, plot, hours);
    }

    private void dots(Graphics2D g, Rectangle2D plot, ValueAxis hours) {
        g.setColor(look.accent());
        g.setStroke(new BasicStroke(1.8f));
        for (PainDays.Day day : pain.days()) {
            double x = plot.getX() + day.seatedHours() / hours.max() * plot.getWidth();
            double y = plot.getMaxY() - day.pain() / PAIN.max() * plot.getHeight();
            g.draw(new Ellipse2D.Double(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS));
        }
    }
}
