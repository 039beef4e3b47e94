package plumbline.chart.report;

import java.awt.Graphics2D;
import plumbline.chart.TrendPicture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Measure;
import plumbline.trend.Period;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A page of a report with every measure over its days, two in a row. */
record TrendsPart(Report report, ReportText text, Words words) implements PagePart {

    private static final int COLUMNS = 2;
    private static final double GAP = 16;

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double top = FiguresPart.heading(sheet, text.heading("trends"), 0);
        Measure[] measures = Measure.values();
        int rows = (measures.length + COLUMNS - 1) / COLUMNS;
        double wide = (width - GAP) / COLUMNS;
        double tall = (height - top) / rows;
        for (int i = 0; i < measures.length; i++) {
            int row = i / COLUMNS;
            PagePart.place(
                    g,
                    new TrendPicture(
                            report.trend().series(measures[i]),
                            report.goals().of(measures[i]),
                            Period.MONTH.window(),
                            sheet.look(),
                            words),
                    (i % COLUMNS) * (wide + GAP),
                    top + row * tall,
                    wide,
                    tall - GAP);
        }
    }
}
