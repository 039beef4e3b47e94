package plumbline.chart;

import java.awt.Graphics2D;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.trend.Measure;
import plumbline.trend.Trend;
import plumbline.trend.words.Twin;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** All measures over the same days on one sheet, two in a row. */
public record TrendSheet(Trend trend, Look look, Words words) implements Picture {

    private static final int COLUMNS = 2;

    @Override
    public Twin twin() {
        return new Twins(words).of(trend);
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        Measure[] measures = Measure.values();
        int rows = (measures.length + COLUMNS - 1) / COLUMNS;
        int gap = look.font().getSize() * 2;
        int wide = (width - gap * (COLUMNS + 1)) / COLUMNS;
        int tall = (height - gap * (rows + 1)) / rows;
        for (int i = 0; i < measures.length; i++) {
            Graphics2D own = (Graphics2D) g.create();
            own.translate(gap + (i % COLUMNS) * (wide + gap), gap + (i / COLUMNS) * (tall + gap));
            new TrendPicture(trend.series(measures[i]), look, words).paint(own, wide, tall);
            own.dispose();
        }
    }
}
