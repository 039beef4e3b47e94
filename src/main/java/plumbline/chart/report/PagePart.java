package plumbline.chart.report;

import java.awt.Graphics2D;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.Sheet;

/** What stands on a page of a report between its head and its foot. */
interface PagePart {

    /** Paints it, from (0, 0) on. */
    void paint(Graphics2D g, Sheet sheet, double width, double height);

    /** Paints a picture of this size at this place. */
    static void place(Graphics2D g, Picture picture, double x, double y, double width, double height) {
        Graphics2D own = (Graphics2D) g.create();
        own.translate(x, y);
        picture.paint(own, (int) width, (int) height);
        own.dispose();
    }
}
