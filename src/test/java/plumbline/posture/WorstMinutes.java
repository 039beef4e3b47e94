package plumbline.posture;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import plumbline.posture.score.Claim;

/**
 * Test support: the ten minutes of a recording in which most seconds are said wrongly.
 *
 * @param from second at which they begin, since the first label
 * @param wrong seconds of them
 */
record WorstMinutes(Recorded recording, List<Claim> said, int from, int wrong) {

    private static final int LENGTH = 600;

    private static final int WIDTH = 900;

    private static final int HEIGHT = 320;

    /** Above everything else a picture shows. */
    private static final double MOST_DEG = 90;

    static WorstMinutes of(Recorded recording, List<Claim> said) {
        int seconds =
                (int) recording.labels().get(recording.labels().size() - 1).endSeconds();
        int[] wrongBefore = new int[seconds + 1];
        for (int second = 0; second < seconds; second++) {
            boolean seated = is(recording.labels(), second, Claim::isSeated);
            boolean upright = is(recording.labels(), second, Claim::isUpright);
            boolean right = seated ? is(said, second, Claim::isSeated) : is(said, second, Claim::isUpright);
            wrongBefore[second + 1] = wrongBefore[second] + ((seated || upright) && !right ? 1 : 0);
        }
        int from = 0;
        int wrong = 0;
        for (int second = 0; second < seconds; second += 30) {
            int here = wrongBefore[Math.min(seconds, second + LENGTH)] - wrongBefore[second];
            if (here > wrong) {
                wrong = here;
                from = second;
            }
        }
        return new WorstMinutes(recording, said, from, wrong);
    }

    private static boolean is(List<Claim> claims, int second, Predicate<Claim> what) {
        return claims.stream()
                .filter(c -> c.startSeconds() <= second + 0.5 && second + 0.5 < c.endSeconds())
                .findFirst()
                .filter(what)
                .isPresent();
    }

    WorstMinutes worse(WorstMinutes other) {
        return other.wrong > wrong ? other : this;
    }

    String line() {
        return String.format(Locale.ROOT, "%s from %d s: %d of %d s wrong", recording.name(), from, wrong, LENGTH);
    }

    /** Draws the angle off the own upright, what was true and what was said; no measured value of anyone. */
    void draw(Path file) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .xAxisTitle("minutes")
                .yAxisTitle("degrees off the own upright")
                .build();
        chart.getStyler().setLegendPosition(Styler.LegendPosition.OutsideS);
        chart.getStyler().setLegendLayout(Styler.LegendLayout.Horizontal);
        chart.getStyler().setYAxisMin(-20.0);
        List<Double> deg = TiltCut.of(recording).map(TiltCut::deg).orElse(List.of());
        List<Double> minutes = new ArrayList<>();
        List<Double> angles = new ArrayList<>();
        List<Double> truth = new ArrayList<>();
        List<Double> words = new ArrayList<>();
        for (int second = from; second < from + LENGTH && second < deg.size(); second += 2) {
            minutes.add((second - from) / 60.0);
            angles.add(Math.min(MOST_DEG, deg.get(second)));
            truth.add(is(recording.labels(), second, Claim::isSeated) ? -6 : Double.NaN);
            words.add(is(said, second, Claim::isSeated) ? -14 : Double.NaN);
        }
        if (minutes.isEmpty()) {
            return;
        }
        chart.addSeries("angle", minutes, angles).setMarker(SeriesMarkers.NONE);
        chart.addSeries("was seated", minutes, truth).setMarker(SeriesMarkers.NONE);
        chart.addSeries("said to be seated", minutes, words).setMarker(SeriesMarkers.NONE);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        chart.paint(picture.createGraphics(), WIDTH, HEIGHT);
        ImageIO.write(picture, "png", file.toFile());
    }
}
