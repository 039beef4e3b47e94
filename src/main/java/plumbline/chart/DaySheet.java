package plumbline.chart;

import java.awt.Graphics2D;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** A day on one sheet: its date, its band, and the minutes of each hour under the same axis. */
public record DaySheet(DayBand band, Look look, Words words) implements Picture {

    @Override
    public Twin twin() {
        return new Twins(words).of(band);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        double margin = sheet.em(1.2);
        sheet.bold(words.longDay(band.day()), margin, margin + sheet.ascent(), look.ink());
        double top = margin + sheet.line() * 1.8;
        double half = (height - top - margin) / 2;
        part(g, new BandPicture(band, look, words), margin, top, width, half - sheet.line());
        String title = words.text("hours.title");
        sheet.bold(title, margin, top + half + sheet.ascent(), look.ink());
        double rest = half - sheet.line() * 1.6;
        part(g, new HoursPicture(DayHours.of(band), look, words), margin, top + half + sheet.line() * 1.6, width, rest);
    }

    private static void part(Graphics2D g, Picture picture, double margin, double top, int width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        own.translate(margin, top);
        picture.paint(own, (int) (width - 2 * margin), (int) height);
        own.dispose();
    }
}
