package plumbline.chart.report;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import plumbline.chart.LeansPicture;
import plumbline.chart.LengthsPicture;
import plumbline.chart.PainPicture;
import plumbline.chart.WeekPicture;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A page of a report with the usual week, the lengths of bouts, the lean while seated and, where there are notes, pain. */
record WeekPart(Report report, ReportText text, Words words) implements PagePart {

    private static final double GAP = 20;

    /** Fewer are not drawn larger. */
    private static final int LEAST = 3;

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double top = FiguresPart.heading(sheet, text.heading("week"), 0);
        List<Picture> pictures = new ArrayList<>();
        pictures.add(new WeekPicture(report.week(), sheet.look(), words));
        pictures.add(new LengthsPicture(report.lengths(), sheet.look(), words));
        if (!report.trend().leans().isEmpty()) {
            pictures.add(new LeansPicture(report.trend().leans(), sheet.look(), words));
        }
        if (!report.pain().days().isEmpty()) {
            pictures.add(new PainPicture(report.pain(), sheet.look(), words));
        }
        double tall = (height - top) / Math.max(LEAST, pictures.size());
        for (int i = 0; i < pictures.size(); i++) {
            PagePart.place(g, pictures.get(i), 0, top + i * tall, width, tall - GAP);
        }
    }
}
