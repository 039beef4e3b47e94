package plumbline.chart.report;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.trend.Measure;
import plumbline.trend.day.DayBand;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** A report as pages of A4, for a PDF file or a picture. Sizes are in points, 72 to an inch. */
final class ReportPages {

    /** The width of A4. */
    public static final int WIDTH = 595;

    /** The height of A4. */
    public static final int HEIGHT = 842;

    private static final int DAYS_A_PAGE = 5;
    private static final Look PAPER = new Look(false, new Font(Font.SANS_SERIF, Font.PLAIN, 10), true);

    private ReportPages() {}

    /** The pages in order. */
    public static List<Picture> of(Report report, Words words) {
        ReportText text = new ReportText(report, words);
        List<PagePart> parts = new ArrayList<>();
        parts.add(new FiguresPart(report, text, words));
        List<Measure> measures = List.of(Measure.values());
        for (int from = 0; from < measures.size(); from += TrendsPart.MOST) {
            parts.add(new TrendsPart(
                    report, measures.subList(from, Math.min(measures.size(), from + TrendsPart.MOST)), text, words));
        }
        parts.add(new WeekPart(report, text, words));
        List<DayBand> bands = report.bands();
        for (int from = 0; from < bands.size(); from += DAYS_A_PAGE) {
            parts.add(new DaysPart(bands.subList(from, Math.min(bands.size(), from + DAYS_A_PAGE)), text, words));
        }
        parts.add(new MethodPart(text));
        int pages = parts.size();
        return IntStream.range(0, pages)
                .<Picture>mapToObj(i -> new ReportPage(
                        parts.get(i), words.text("report.page", i + 1, pages), i == 0, text, PAPER, words))
                .toList();
    }
}
