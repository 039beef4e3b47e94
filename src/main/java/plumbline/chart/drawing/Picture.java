package plumbline.chart.drawing;

import java.awt.Graphics2D;
import plumbline.trend.words.Twin;

/**
 * A chart that can paint itself at any size. Values and look are fixed when it is made, so it may be painted on any
 * thread, and two pictures that are equal look the same.
 */
public interface Picture {

    /** Paints the picture from (0, 0), paper not included. The graphics is given back as it was, hints aside. */
    void paint(Graphics2D g, int width, int height);

    /** The same in words. */
    Twin twin();

    /** Colours and letters. */
    Look look();
}
