package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import plumbline.trend.Measure;
import plumbline.trend.SampleDays;
import plumbline.trend.Series;
import plumbline.trend.Spoken;
import plumbline.trend.Trend;

/**
 * How long the trends of three years take to draw, down-sampled to pixels, against all points. Figures are in
 * src/site/window.md. Run by hand: {@code mvn -q -B test-compile exec:java -Dexec.classpathScope=test
 * -Dexec.mainClass=plumbline.chart.TrendDrawing}.
 */
public final class TrendDrawing {

    private static final int WIDTH = 280;
    private static final int HEIGHT = 205;
    private static final int ROUNDS = 15;

    private TrendDrawing() {}

    public static void main(String[] args) {
        SampleDays.Past past = SampleDays.years(3);
        Trend trend = past.trend(past.first());
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        List<Double> thin = new ArrayList<>();
        List<Double> full = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            thin.add(millis(() -> eachMeasure(trend, image, true)));
            full.add(millis(() -> eachMeasure(trend, image, false)));
        }
        System.out.printf(
                Locale.ROOT,
                "%d days, %d measures, %dx%d: thinned %.1f ms, all points %.1f ms, ratio %.3f (medians of %d)%n",
                trend.days().size(),
                Measure.values().length,
                WIDTH,
                HEIGHT,
                median(thin),
                median(full),
                median(thin) / median(full),
                ROUNDS);
    }

    private static void eachMeasure(Trend trend, BufferedImage image, boolean thinned) {
        for (Measure measure : Measure.values()) {
            Graphics2D g = image.createGraphics();
            Series series = trend.series(measure);
            TrendPicture picture = new TrendPicture(series, OptionalDouble.of(5), 28, Look.PRINT, Spoken.IN_ENGLISH);
            picture.paint(g, WIDTH, HEIGHT, thinned ? 3 : Double.MIN_VALUE);
            g.dispose();
        }
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(t -> t).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
