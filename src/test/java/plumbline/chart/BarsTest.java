package plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.knowm.xchart.CategorySeries;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.trend.Measure;
import plumbline.trend.Point;
import plumbline.trend.SampleDays;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Spoken;

/** What XChart is given, and that it draws where our own axes, hatches and outlines expect it. */
class BarsTest {

    private static final DayHours HOURS =
            DayHours.of(SampleDays.workday(SampleDays.TODAY, 15.5).band(SampleDays.TODAY));

    @Test
    void givesXChartTheMinutesOfEachShade() {
        Bars bars = new HoursPicture(HOURS, Look.PRINT, Spoken.IN_ENGLISH).bars();
        var chart = bars.chart(Bars.whole(0, 0, 800, 200));
        assertEquals(
                List.of("SITTING", "SLOUCHED", "RECLINING", "STANDING", "MOVING"),
                chart.getSeriesCollection().stream()
                        .map(CategorySeries::getName)
                        .toList());
        assertArrayEquals(
                HOURS.hours().stream()
                        .mapToDouble(h -> h.minutes(Shade.SLOUCHED))
                        .toArray(),
                chart.getSeries("SLOUCHED").getYData());
    }

    @Test
    void drawsEachBarWhereTheHatchWillLie() {
        HoursPicture picture = new HoursPicture(HOURS, Look.PRINT, Spoken.IN_ENGLISH);
        Bars bars = picture.bars();
        Rectangle2D plot = Bars.whole(30.5, 12, 800.7, 200.3);
        Recorder recorder = Recorder.of(new OnlyBars(bars, plot), 900, 300);
        for (int row = 0; row < bars.rows().size(); row++) {
            List<Rectangle2D> drawn = recorder.fills(bars.rows().get(row).color());
            assertEquals(HOURS.hours().size(), drawn.size());
            for (int column = 0; column < bars.columns(); column++) {
                assertSame(bars.box(plot, row, column), drawn.get(column));
            }
        }
    }

    @Test
    void drawsPaleAndRunningDaysApartFromFullOnes() {
        var series = SampleDays.fortnight().series(Measure.SEATED);
        Bars bars = new TrendPicture(series, Look.PRINT, Spoken.IN_ENGLISH).bars(series, 10);
        for (int i = 0; i < series.points().size(); i++) {
            Point point = series.points().get(i);
            double value = point.value().orElse(0);
            assertEquals(
                    List.of(
                            point.weight() == Point.Weight.FULL ? value : 0.0,
                            point.weight() == Point.Weight.PALE ? value : 0.0,
                            point.weight() == Point.Weight.RUNNING ? value : 0.0),
                    List.of(
                            bars.rows().get(0).values().get(i),
                            bars.rows().get(1).values().get(i),
                            bars.rows().get(2).values().get(i)),
                    point.toString());
        }
    }

    @Test
    void drawsTheBandToTheScaleOfItsHours() {
        DayBand band = SampleDays.workday(SampleDays.TODAY, 15.5).band(SampleDays.TODAY);
        Recorder recorder = Recorder.of(new BandPicture(band, Look.PRINT, Spoken.IN_ENGLISH), 900, 180);
        List<Rectangle2D> slouched = recorder.fills(Look.PRINT.of(Shade.SLOUCHED));
        double hour = (900 - 12 * (2.4 + 1.6)) / 8;
        var segments = band.segments().stream()
                .filter(s -> s.shade() == Shade.SLOUCHED)
                .toList();
        assertEquals(segments.size() + 1, slouched.size(), "and one in the legend");
        for (int i = 0; i < segments.size(); i++) {
            assertEquals(
                    segments.get(i).length().toMinutes() / 60.0 * hour,
                    slouched.get(i).getWidth(),
                    0.01);
        }
    }

    @Test
    void choosesRoundStepsThatHoldTheLargestValue() {
        assertEquals(new ValueAxis(2, 8), ValueAxis.upTo(7.2));
        assertEquals(new ValueAxis(0.5, 1.5), ValueAxis.upTo(1.3));
        assertEquals(new ValueAxis(0.1, 0.1), ValueAxis.upTo(0));
        assertEquals(new ValueAxis(50, 100), ValueAxis.upTo(96));
    }

    private static void assertSame(Rectangle2D expected, Rectangle2D actual) {
        assertEquals(expected.getX(), actual.getX(), 1e-6);
        assertEquals(expected.getY(), actual.getY(), 1e-6);
        assertEquals(expected.getWidth(), actual.getWidth(), 1e-6);
        assertEquals(expected.getHeight(), actual.getHeight(), 1e-6);
    }

    private record OnlyBars(Bars bars, Rectangle2D plot) implements Picture {
        @Override
        public void paint(java.awt.Graphics2D g, int width, int height) {
            bars.paint(g, plot);
        }

        @Override
        public plumbline.trend.words.Twin twin() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Look look() {
            return Look.PRINT;
        }
    }
}
