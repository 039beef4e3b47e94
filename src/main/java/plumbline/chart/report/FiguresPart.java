package plumbline.chart.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.Measure;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Figures;
import plumbline.trend.words.Words;

/** The first page of a report: who and when, the figures with their definitions. */
record FiguresPart(Report report, ReportText text, Words words) implements PagePart {

    /** Where the columns end, in parts of the width; the first begins at the left. */
    private static final double[] EDGES = {0, 0.61, 0.76, 0.91, 1};

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        sheet.scaled(2).heading(text.title(), width);
        double y = sheet.line() * 3;
        for (String line : text.head()) {
            y = sheet.paragraph(line, 0, y, width, sheet.look().ink());
        }
        y = heading(sheet, text.heading("figures"), y + sheet.line() * 0.7);
        y = row(sheet, Figures.head(words), EDGES, y, width, true);
        Sheet small = sheet.small();
        for (Measure measure : Measure.values()) {
            y = row(sheet, Figures.row(report.trend().series(measure), words), EDGES, y + sheet.em(0.3), width, false);
            y = small.paragraph(
                    words.definition(measure), 0, y, width, sheet.look().faint());
        }
    }

    static double heading(Sheet sheet, String words, double top) {
        Sheet large = sheet.scaled(1.25);
        large.bold(words, 0, top + large.ascent(), sheet.look().ink());
        return top + large.line() * 1.25;
    }

    /** A row of a table, with a line below it where it is the head; returns where the next begins. */
    static double row(Sheet sheet, List<String> cells, double[] edges, double top, double width, boolean head) {
        for (int i = 0; i < cells.size(); i++) {
            double baseline = top + sheet.ascent();
            if (i == 0) {
                sheet.bold(cells.get(i), 0, baseline, sheet.look().ink());
            } else {
                sheet.right(
                        cells.get(i),
                        edges[i] * width,
                        baseline,
                        head ? sheet.look().faint() : sheet.look().ink());
            }
        }
        double below = top + sheet.line() + 1;
        if (head) {
            sheet.g().setColor(sheet.look().grid());
            sheet.g().setStroke(new BasicStroke(1));
            sheet.g().draw(new Line2D.Double(0, below, width, below));
        }
        return below;
    }
}
