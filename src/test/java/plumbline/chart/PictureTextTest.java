package plumbline.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.sitting.AngleTimes;
import plumbline.trend.BoutLengths;
import plumbline.trend.Leans;
import plumbline.trend.Measure;
import plumbline.trend.PainDays;
import plumbline.trend.SampleDays;
import plumbline.trend.Series;
import plumbline.trend.Trend;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Spoken;
import plumbline.trend.words.Words;

/** No word of a picture is cut off or covered by another, at any size that the window gives it. */
class PictureTextTest {

    private static final SampleDays.Past PAST = SampleDays.years(2);
    private static final Leans LEANS = Leans.of(AngleTimes.of("-25:300 -20:60 -10:7000 -5:9000 0:12 15:1"));

    private record Case(String name, Picture picture, int width, int height) {
        @Override
        public String toString() {
            return name + " " + picture.getClass().getSimpleName() + " " + width + "x" + height;
        }
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (Locale locale :
                List.of(Locale.UK, Locale.US, Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("es-ES"))) {
            for (int size : new int[] {12, 14}) {
                Look look = new Look(false, new Font(Font.SANS_SERIF, Font.PLAIN, size));
                Words words = Spoken.words(locale);
                String name = locale + " " + size + " pt";
                DayBand full = SampleDays.workday(SampleDays.TODAY, 18).band(SampleDays.TODAY);
                DayBand none = DayBand.empty(SampleDays.TODAY, SampleDays.ZONE);
                for (DayBand band : List.of(full, none)) {
                    for (int width : new int[] {520, 760, 1800}) {
                        cases.add(new Case(name, new BandPicture(band, look, words), width, 190));
                        cases.add(new Case(name, new HoursPicture(DayHours.of(band), look, words), width, 120));
                        cases.add(new Case(name, new DaySheet(band, look, words), width, 560));
                    }
                }
                addLongRuns(cases, name, look, words);
                for (Trend trend : List.of(SampleDays.fortnight(), SampleDays.nothing())) {
                    for (Measure measure : Measure.values()) {
                        Picture picture = new TrendPicture(trend.series(measure), look, words);
                        cases.add(new Case(name, picture, 240, 150));
                        cases.add(new Case(name, picture, 600, 300));
                    }
                    cases.add(new Case(name, new TrendSheet(trend, look, words), 800, 1225));
                }
            }
        }
        return cases.stream();
    }

    private static void addLongRuns(List<Case> cases, String name, Look look, Words words) {
        for (SampleDays.Past past : List.of(PAST, SampleDays.years(0))) {
            WeekGrid week = WeekGrid.of(past.quarters(), SampleDays.ZONE);
            BoutLengths lengths = BoutLengths.of(past.bouts());
            PainDays pain = new PainDays(List.of(new PainDays.Day(SampleDays.TODAY, 7.5, 6)));
            for (int width : new int[] {240, 420, 900}) {
                cases.add(new Case(name, new WeekPicture(week, look, words), width, 205));
                cases.add(new Case(name, new LengthsPicture(lengths, look, words), width, 205));
                cases.add(new Case(name, new LeansPicture(LEANS, look, words), width, 205));
                cases.add(new Case(name, new LeansPicture(Leans.of(AngleTimes.NONE), look, words), width, 205));
                cases.add(new Case(name, new PainPicture(pain, look, words), width, 205));
                cases.add(new Case(name, new PainPicture(PainDays.NONE, look, words), width, 205));
                for (Measure measure : Measure.values()) {
                    for (int days : new int[] {7, 30, 365, 730}) {
                        Series series =
                                past.trend(SampleDays.TODAY.minusDays(days - 1)).series(measure);
                        cases.add(new Case(
                                days + " days " + name,
                                new TrendPicture(series, OptionalDouble.of(5), 7, look, words),
                                width,
                                205));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void cutsNoWordAndCoversNone(Case one) {
        List<Recorder.Text> texts =
                Recorder.of(one.picture(), one.width(), one.height()).texts();
        assertFalse(texts.isEmpty());
        Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, one.width() + 1, one.height() + 1);
        for (Recorder.Text text : texts) {
            assertTrue(page.contains(text.bounds()), () -> "cut: " + text);
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Recorder.Text a = texts.get(i);
                Recorder.Text b = texts.get(j);
                assertFalse(core(a).intersects(core(b)), () -> "overlap: " + a + " and " + b);
            }
        }
    }

    /** The box without the white that a font leaves above and below its letters. */
    private static Rectangle2D core(Recorder.Text text) {
        Rectangle2D box = text.bounds();
        double trim = box.getHeight() * 0.15;
        return new Rectangle2D.Double(box.getX(), box.getY() + trim, box.getWidth(), box.getHeight() - 2 * trim);
    }

    @Test
    void namesEveryShadeAndOutcomeThatIsDrawn() {
        DayBand band = SampleDays.workday(SampleDays.TODAY, 18).band(SampleDays.TODAY);
        List<String> texts =
                Recorder.of(new BandPicture(band, Look.PRINT, Spoken.IN_ENGLISH), 900, 180).texts().stream()
                        .map(Recorder.Text::text)
                        .toList();
        band.segments().forEach(s -> assertTrue(texts.contains(Spoken.IN_ENGLISH.name(s.shade())), s.toString()));
        band.marks()
                .forEach(m -> assertTrue(
                        texts.contains(Spoken.IN_ENGLISH.name(m.outcome().orElseThrow())), m.toString()));
    }

    @Test
    void namesTheSignOfWhatBecameKnownOnlyLater() {
        DayBand band = SampleDays.workday(SampleDays.TODAY, 18).band(SampleDays.TODAY);
        assertFalse(legend(band).contains("Known only later"));
        List<Segment> segments = new ArrayList<>(band.segments());
        Segment first = segments.get(0);
        segments.set(0, new Segment(first.start(), first.end(), Shade.STANDING, Optional.of(first.end())));
        assertTrue(legend(new DayBand(band.day(), band.zone(), segments, band.marks()))
                .contains("Known only later"));
    }

    private static List<String> legend(DayBand band) {
        return Recorder.of(new BandPicture(band, Look.PRINT, Spoken.IN_ENGLISH), 900, 180).texts().stream()
                .map(Recorder.Text::text)
                .toList();
    }
}
