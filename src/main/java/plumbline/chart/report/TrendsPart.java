package plumbline.chart.report;

import java.awt.Graphics2D;
import java.util.List;
import plumbline.chart.TrendPicture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Measure;
import plumbline.trend.Period;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A page of a report with some measures over its days, two in a row. */
record TrendsPart(Report report, List<Measure> measures, ReportText text, Words words) implements PagePart {

    /** So many fit on a page. */
    static final int MOST = 8;

    private static final int COLUMNS = 2;
    private static final double GAP = 16;

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double top = FiguresPart.heading(sheet, text.heading("trends"), 0);
        int rows = MOST / COLUMNS;
        double wide = (width - GAP) / COLUMNS;
        double tall = (height - top) / rows;
        for (int i = 0; i < measures.size(); i++) {
            int row = i / COLUMNS;
            PagePart.place(
                    g,
                    new TrendPicture(
                            report.trend().series(measures.get(i)),
                            report.goals().of(measures.get(i)),
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
