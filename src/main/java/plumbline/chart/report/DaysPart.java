package plumbline.chart.report;

import java.awt.Graphics2D;
import java.util.List;
import plumbline.chart.BandPicture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.day.DayBand;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A page of a report with the bands of some days. */
record DaysPart(List<DayBand> bands, ReportText text, Words words) implements PagePart {

    private static final double TALL = 142;

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double y = FiguresPart.heading(sheet, text.heading("days"), 0);
        for (DayBand band : bands) {
            sheet.bold(
                    words.longDay(band.day()),
                    0,
                    y + sheet.ascent(),
                    sheet.look().ink());
            double under = y + sheet.line();
            PagePart.place(g, new BandPicture(band, sheet.look(), words), 0, under, width, TALL - sheet.line() * 1.6);
            y += TALL;
        }
    }
}
