package plumbline.chart.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.chart.Recorder;
import plumbline.chart.drawing.Picture;
import plumbline.trend.BoutLengths;
import plumbline.trend.Goals;
import plumbline.trend.Measure;
import plumbline.trend.PainDays;
import plumbline.trend.SampleDays;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;
import plumbline.trend.report.Report;
import plumbline.trend.words.Accuracy;
import plumbline.trend.words.Spoken;
import plumbline.trend.words.Words;

class ReportFileTest {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\"<> ]+");

    @TempDir
    private Path folder;

    static Stream<Locale> locales() {
        return Stream.of(Locale.UK, Locale.GERMANY, Locale.FRANCE, Locale.forLanguageTag("es-ES"));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void isOnePageOfHtmlThatFetchesNothing(Locale locale) throws IOException {
        Words words = Spoken.words(locale);
        Path file = folder.resolve("report.html");
        ReportFile.html(report("A <b>wearer</b>"), words, file);
        String html = Files.readString(file);
        assertTrue(html.startsWith("<!DOCTYPE html>"));
        assertTrue(html.contains("A &lt;b&gt;wearer&lt;/b&gt;"));
        for (Measure measure : Measure.values()) {
            assertTrue(html.contains(words.definition(measure)), measure.name());
        }
        assertEquals(Measure.values().length + 4 + 2, html.split("<svg", -1).length - 1);
        assertEquals(
                List.of("http://www.w3.org/1999/xlink", "http://www.w3.org/2000/svg"),
                ADDRESS.matcher(html)
                        .results()
                        .map(m -> m.group())
                        .distinct()
                        .sorted()
                        .toList());
        List<String> names = Pattern.compile(" id=\"([^\"]*)\"")
                .matcher(html)
                .results()
                .map(m -> m.group(1))
                .toList();
        assertEquals(names.size(), Set.copyOf(names).size(), names::toString);
        for (String fetch : List.of("<script", "<link", "<img", "@import", "url(http", " src=", " href=")) {
            assertFalse(html.contains(fetch), fetch);
        }
    }

    @ParameterizedTest
    @MethodSource("locales")
    void isAPdfWithTextThatCanBeSearched(Locale locale) throws IOException {
        Words words = Spoken.words(locale);
        Path file = folder.resolve("report.pdf");
        ReportFile.pdf(report("Jörg Müßig"), words, file);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertEquals(6, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("Jörg Müßig"), text);
            assertTrue(text.contains(words.number(100 * Accuracy.PEOPLE.balanced(), 2)), text);
            for (Measure measure : Measure.values()) {
                assertTrue(text.contains(words.name(measure)), measure.name());
            }
            assertEquals(locale.toLanguageTag(), document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void putsThePagesBelowEachOtherInAPicture() throws IOException {
        Path file = folder.resolve("report.png");
        ReportFile.png(report(""), Spoken.IN_ENGLISH, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(2 * ReportPages.WIDTH, image.getWidth());
        assertEquals(2 * ReportPages.HEIGHT * 6, image.getHeight());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void cutsNoWordOnAPage(Locale locale) {
        for (Picture page : ReportPages.of(report("Somebody"), Spoken.words(locale))) {
            for (Recorder.Text text :
                    Recorder.of(page, ReportPages.WIDTH, ReportPages.HEIGHT).texts()) {
                assertTrue(text.bounds().getMaxX() <= ReportPages.WIDTH - 30, text.toString());
                assertTrue(text.bounds().getMaxY() <= ReportPages.HEIGHT - 30, text.toString());
                assertTrue(text.bounds().getX() >= 30, text.toString());
            }
        }
    }

    private static Report report(String wearer) {
        SampleDays.Past past = SampleDays.years(1);
        List<DayBand> bands = List.of(
                SampleDays.workday(SampleDays.TODAY.minusDays(1), 17).band(SampleDays.TODAY.minusDays(1)),
                SampleDays.workday(SampleDays.TODAY, 15.5).band(SampleDays.TODAY));
        return new Report(
                Optional.of(wearer),
                SampleDays.TODAY,
                past.trend(SampleDays.TODAY.minusDays(29)),
                new Goals(Map.of(Measure.SEATED, 6.0)),
                WeekGrid.of(past.quarters(), SampleDays.ZONE),
                BoutLengths.of(past.bouts()),
                new PainDays(List.of(new PainDays.Day(SampleDays.TODAY, 7, 4))),
                bands,
                2);
    }
}
