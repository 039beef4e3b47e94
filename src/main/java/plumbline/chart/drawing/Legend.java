package plumbline.chart.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.coach.Outcome;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

/** What the shades and signs of a picture mean; goes on in a further row where one is not wide enough. */
public final class Legend {

    private record Entry(String words, Sign sign) {}

    private interface Sign {
        void paint(Sheet sheet, double x, double middle);
    }

    private static final double SWATCH = 14;

    private final List<Entry> entries = new ArrayList<>();
    private final Words words;

    public Legend(Words words) {
        this.words = words;
    }

    public void add(Shade shade) {
        entries.add(new Entry(words.name(shade), (sheet, x, middle) -> {
            double side = swatch(sheet);
            Rectangle2D box = new Rectangle2D.Double(x, middle - side / 2, side, side);
            Swatch.paint(sheet.g(), box, shade, sheet.look());
        }));
    }

    public void add(Optional<Outcome> outcome) {
        String text = outcome.map(words::name).orElse(words.text("outcome.open"));
        entries.add(new Entry(
                text,
                (sheet, x, middle) ->
                        MarkGlyph.paint(sheet.g(), x + swatch(sheet) / 2, middle, outcome, sheet.look())));
    }

    /** The sign of times that became known only later. */
    public void addKnownLater() {
        entries.add(new Entry(words.text("band.known.legend"), (sheet, x, middle) -> {
            double side = swatch(sheet);
            Rectangle2D box = new Rectangle2D.Double(x, middle - side / 2, side, side);
            sheet.g().setColor(sheet.look().faint());
            sheet.g().fill(box);
            KnownLater.paint(sheet.g(), box, sheet.look());
        }));
    }

    private static double swatch(Sheet sheet) {
        return SWATCH * sheet.look().grown();
    }

    /** The height of all rows. */
    public double height(Sheet sheet, double width) {
        return entries.isEmpty() ? 0 : walk(sheet, 0, 0, width, false);
    }

    public void paint(Sheet sheet, double left, double top, double width) {
        walk(sheet, left, top, width, true);
    }

    private double walk(Sheet sheet, double left, double top, double width, boolean draw) {
        double row = sheet.line() * 1.35;
        double x = left;
        double y = top;
        for (Entry entry : entries) {
            double wide = swatch(sheet) + sheet.em(0.5) + sheet.width(entry.words());
            if (x > left && x + wide > left + width) {
                x = left;
                y += row;
            }
            if (draw) {
                entry.sign().paint(sheet, x, y + row / 2);
                double baseline = y + (row - sheet.line()) / 2 + sheet.ascent();
                sheet.left(
                        entry.words(),
                        x + swatch(sheet) + sheet.em(0.5),
                        baseline,
                        sheet.look().faint());
            }
            x += wide + sheet.em(1.5);
        }
        return y + row - top;
    }
}
