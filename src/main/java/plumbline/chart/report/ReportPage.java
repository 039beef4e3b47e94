package plumbline.chart.report;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Words;

/** One page of a report: its part between margins, what it is at the foot. */
record ReportPage(PagePart part, String number, boolean first, ReportText text, Look look, Words words)
        implements Picture {

    private static final double MARGIN = 40;

    @Override
    public Twin twin() {
        return new Twin(text.title() + ", " + number, String.join(" ", text.head()), List.of(), List.of());
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Sheet sheet = new Sheet(g, look);
        double wide = width - 2 * MARGIN;
        double foot = height - MARGIN;
        Graphics2D own = (Graphics2D) g.create();
        own.translate(MARGIN, MARGIN);
        Sheet inner = new Sheet(own, look);
        part.paint(own, inner, wide, height - 2 * MARGIN - 2 * sheet.line());
        own.dispose();
        sheet.g().setColor(look.grid());
        sheet.g().setStroke(new BasicStroke(0.8f));
        sheet.g().draw(new Line2D.Double(MARGIN, foot - sheet.line() * 1.2, width - MARGIN, foot - sheet.line() * 1.2));
        Sheet small = sheet.small();
        small.left(text.title(), MARGIN, foot, look.faint());
        small.right(number, width - MARGIN, foot, look.faint());
    }
}
