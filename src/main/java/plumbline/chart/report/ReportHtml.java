package plumbline.chart.report;

import java.awt.Font;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import plumbline.chart.BandPicture;
import plumbline.chart.LeansPicture;
import plumbline.chart.LengthsPicture;
import plumbline.chart.PainPicture;
import plumbline.chart.TrendPicture;
import plumbline.chart.WeekPicture;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.PictureFile;
import plumbline.trend.Measure;
import plumbline.trend.Period;
import plumbline.trend.day.DayBand;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Figures;
import plumbline.trend.words.Words;

/** A report as one page of HTML: no script, nothing fetched from anywhere, charts as SVG within it. */
final class ReportHtml {

    private static final Look PAPER = new Look(false, new Font(Font.SANS_SERIF, Font.PLAIN, 12), true);

    private static final String STYLE = """
            body{font:15px/1.5 system-ui,sans-serif;color:#22303a;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{margin-bottom:.3rem} h2{margin-top:2rem}
            table{border-collapse:collapse;width:100%} th,td{padding:.3rem .6rem;text-align:right}
            th:first-child,td:first-child{text-align:left;padding-left:0} td{white-space:nowrap}
            td:first-child{white-space:normal} thead th{border-bottom:1px solid #c9d2d8;font-weight:normal}
            dt{font-weight:600} dd{margin:0 0 .5rem} figure{margin:0} svg{display:block;width:100%;height:auto}
            .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1.2rem}
            .wide{overflow-x:auto} .wide svg{min-width:40rem}
            @media(max-width:40rem){body{margin:1rem auto;font-size:14px} h1{font-size:1.5rem} th,td{padding:.3rem .25rem}}
            @media print{body{margin:0;max-width:none;font-size:11pt} figure,section,tr{break-inside:avoid}
            h2,h3{break-after:avoid} .charts{grid-template-columns:1fr 1fr} .wide{overflow:visible} .wide svg{min-width:0}}
            """;

    private final Report report;
    private final ReportText text;
    private final Words words;
    private int figures;

    ReportHtml(Report report, Words words) {
        this.report = report;
        this.text = new ReportText(report, words);
        this.words = words;
    }

    String text() throws IOException {
        StringBuilder html = new StringBuilder(100_000);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(words.locale().toLanguageTag());
        html.append("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>");
        html.append(escaped(text.title())).append("</title>\n<style>\n").append(STYLE);
        html.append("</style>\n</head>\n<body>\n<h1>")
                .append(escaped(text.title()))
                .append("</h1>\n");
        text.head().forEach(line -> html.append("<div>").append(escaped(line)).append("</div>\n"));
        heading(html, "figures");
        table(html, Figures.head(words), Figures.rows(report.trend(), words));
        heading(html, "trends");
        trends(html);
        heading(html, "week");
        wide(html, new WeekPicture(report.week(), PAPER, words), 280);
        wide(html, new LengthsPicture(report.lengths(), PAPER, words), 240);
        if (!report.trend().leans().isEmpty()) {
            wide(html, new LeansPicture(report.trend().leans(), PAPER, words), 240);
        }
        if (!report.pain().days().isEmpty()) {
            wide(html, new PainPicture(report.pain(), PAPER, words), 240);
        }
        heading(html, "days");
        for (DayBand band : report.bands()) {
            html.append("<section>\n<h3>")
                    .append(escaped(words.longDay(band.day())))
                    .append("</h3>\n");
            wide(html, new BandPicture(band, PAPER, words), 150);
            html.append("</section>\n");
        }
        heading(html, "definitions");
        definitions(html);
        heading(html, "method");
        paragraphs(html, text.method());
        List<List<String>> unseen = text.unseen();
        table(html, unseen.get(0), unseen.subList(1, unseen.size()));
        paragraphs(html, List.of(text.seen()));
        List<List<String>> accuracy = text.accuracy();
        table(html, accuracy.get(0), accuracy.subList(1, accuracy.size()));
        paragraphs(html, text.limits());
        return html.append("</body>\n</html>\n").toString();
    }

    private void heading(StringBuilder html, String part) {
        html.append("<h2>").append(escaped(text.heading(part))).append("</h2>\n");
    }

    private static void paragraphs(StringBuilder html, List<String> all) {
        all.forEach(p -> html.append("<p>").append(escaped(p)).append("</p>\n"));
    }

    private static void table(StringBuilder html, List<String> head, List<List<String>> rows) {
        html.append("<table>\n<thead>").append(row("th", head)).append("</thead>\n<tbody>\n");
        rows.forEach(row -> html.append(row("td", row)).append('\n'));
        html.append("</tbody>\n</table>\n");
    }

    private static String row(String cell, List<String> cells) {
        return cells.stream()
                .map(c -> "<" + cell + ">" + escaped(c) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private void definitions(StringBuilder html) {
        html.append("<dl>\n");
        for (Measure measure : Measure.values()) {
            html.append("<dt>").append(escaped(words.name(measure))).append("</dt><dd>");
            html.append(escaped(words.definition(measure))).append("</dd>\n");
        }
        html.append("</dl>\n");
    }

    private void trends(StringBuilder html) throws IOException {
        html.append("<div class=\"charts\">\n");
        for (Measure measure : Measure.values()) {
            Picture picture = new TrendPicture(
                    report.trend().series(measure), report.goals().of(measure), Period.MONTH.window(), PAPER, words);
            html.append("<figure>").append(svg(picture, 440, 230)).append("</figure>\n");
        }
        html.append("</div>\n");
    }

    /** A picture as wide as the page; where that is narrow, as on a phone, it is moved sideways instead of shrunk. */
    private void wide(StringBuilder html, Picture picture, int height) throws IOException {
        html.append("<figure class=\"wide\" tabindex=\"0\">")
                .append(svg(picture, 900, height))
                .append("</figure>\n");
    }

    /** An XML declaration has no place within HTML, and a name in it may be given but once. */
    private String svg(Picture picture, int width, int height) throws IOException {
        figures++;
        return PictureFile.svg(picture, width, height)
                .replaceFirst("<\\?xml[^>]*>\\s*", "")
                .replaceAll("( id=\"|url\\(#|href=\"#)", "$1f" + figures + "-")
                .strip();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
