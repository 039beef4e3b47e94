package plumbline.chart.report;

import java.awt.Graphics2D;
import java.util.List;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.report.ReportText;

/** The last page of a report: how the figures come about, how well they are, and what is not known of that. */
record MethodPart(ReportText text) implements PagePart {

    /** Where the columns end, in parts of the width. */
    private static final double[] EDGES = {0, 0.76, 1};

    private static final double[] UNSEEN_EDGES = {0, 0.6, 0.8, 1};

    @Override
    public void paint(Graphics2D g, Sheet sheet, double width, double height) {
        double y = FiguresPart.heading(sheet, text.heading("method"), 0);
        y = paragraphs(sheet, text.method(), y, width);
        y = table(sheet, text.unseen(), UNSEEN_EDGES, y + sheet.em(0.3), width);
        y = paragraphs(sheet, List.of(text.seen()), y + sheet.em(0.5), width);
        y = table(sheet, text.accuracy(), EDGES, y, width);
        paragraphs(sheet, text.limits(), y + sheet.em(0.5), width);
    }

    private static double table(Sheet sheet, List<List<String>> rows, double[] edges, double top, double width) {
        double y = top;
        for (List<String> row : rows) {
            y = FiguresPart.row(sheet, row, edges, y, width, row.equals(rows.get(0))) + sheet.em(0.15);
        }
        return y;
    }

    private static double paragraphs(Sheet sheet, List<String> paragraphs, double top, double width) {
        double y = top;
        for (String paragraph : paragraphs) {
            y = sheet.paragraph(paragraph, 0, y, width, sheet.look().ink()) + sheet.em(0.6);
        }
        return y;
    }
}
