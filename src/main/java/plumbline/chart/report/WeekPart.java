package plumbline.chart.report;

import java.awt.Graphics2D;
import plumbline.chart.LengthsPicture;
import plumbline.chart.PainPicture;
import plumbline.chart.WeekPicture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A page of a report with the usual week, the lengths of bouts and, where there are notes, pain. */
record WeekPart(Report report, ReportText text, Words words) implements PagePart {

    private static final double GAP = 20;

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double top = FiguresPart.heading(sheet, text.heading("week"), 0);
        double tall = (height - top) / 3;
        PagePart.place(g, new WeekPicture(report.week(), sheet.look(), words), 0, top, width, tall - GAP);
        PagePart.place(g, new LengthsPicture(report.lengths(), sheet.look(), words), 0, top + tall, width, tall - GAP);
        if (!report.pain().days().isEmpty()) {
            PagePart.place(
                    g, new PainPicture(report.pain(), sheet.look(), words), 0, top + 2 * tall, width, tall - GAP);
        }
    }
}
