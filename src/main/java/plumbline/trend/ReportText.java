package plumbline.trend;

import java.util.List;
import java.util.stream.Stream;

/** What a report says besides its charts, in the wearer's language. */
public final class ReportText {

    private final Report report;
    private final Words words;

    /** The words of one report. */
    public ReportText(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    /** What it is. */
    public String title() {
        return words.text("report.title");
    }

    /** Who, when, how long worn: a line each. */
    public List<String> head() {
        Stream<String> who = report.wearer().map(w -> words.text("report.wearer", w)).stream();
        return Stream.concat(
                        who,
                        Stream.of(
                                words.text(
                                        "report.period",
                                        words.date(report.first()),
                                        words.date(report.last()),
                                        report.trend().days().size()),
                                words.text(
                                        "report.worn",
                                        words.duration(report.worn()),
                                        report.daysWithRecord(),
                                        report.trend().series(Measure.SEATED).fullDays()),
                                words.text("report.made", words.date(report.madeOn()))))
                .toList();
    }

    /** How the figures come about and what they are worth, in paragraphs. */
    public List<String> method() {
        Stream<String> said = Stream.of("report.method", "report.accuracy", "report.gaps", "report.limits")
                .map(words::text);
        Stream<String> unreadable = report.unreadable() == 0
                ? Stream.empty()
                : Stream.of(words.text("report.unreadable", report.unreadable()));
        return Stream.concat(said, unreadable).toList();
    }

    /** The heading of a part. */
    public String heading(String part) {
        return words.text("report.heading." + part);
    }
}
