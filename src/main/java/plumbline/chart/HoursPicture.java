package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.day.DayHours;
import plumbline.trend.day.Hours;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** Minutes by hour: seated shades at the bottom, upright ones on top of them. */
public record HoursPicture(DayHours day, Look look, Words words) implements Picture {

    private static final ValueAxis MINUTES = new ValueAxis(20, 60);

    @Override
    public Twin twin() {
        return new Twins(words).of(day);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        List<DayHours.Hour> hours = day.hours();
        HourAxis axis = new HourAxis(
                new Hours(
                        hours.get(0).start(),
                        hours.get(hours.size() - 1).start().plus(Duration.ofHours(1))),
                day.zone(),
                words);
        double top = sheet.line() * 0.6;
        double left = axis.left(sheet);
        Rectangle2D plot = Bars.whole(left, top, width - left - axis.right(sheet), height - top - axis.height(sheet));
        MINUTES.paint(sheet, plot, v -> words.number(v, 0));
        axis.paint(sheet, plot);
        Bars bars = bars();
        if (!bars.rows().isEmpty()) {
            bars.paint(g, plot);
            hatch(g, bars, plot);
        }
    }

    private void hatch(Graphics2D g, Bars bars, Rectangle2D plot) {
        List<Shade> shades = shades();
        for (int row = 0; row < shades.size(); row++) {
            for (int column = 0; column < bars.columns(); column++) {
                Shade shade = shades.get(row);
                look.hatch(shade).paint(g, bars.box(plot, row, column), look.hatchInk(shade), look.grown());
            }
        }
    }

    private List<Shade> shades() {
        return Stream.of(Shade.values())
                .filter(Shade::isWorn)
                .filter(s -> day.hours().stream().anyMatch(h -> h.minutes(s) > 0))
                .toList();
    }

    Bars bars() {
        List<Bars.Row> rows = shades().stream()
                .map(s -> new Bars.Row(
                        s.name(),
                        look.of(s),
                        day.hours().stream().map(h -> h.minutes(s)).toList()))
                .toList();
        return new Bars(rows, day.hours().size(), 60, 0.72);
    }
}
