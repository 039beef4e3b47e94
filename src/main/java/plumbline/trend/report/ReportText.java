package plumbline.trend.report;

import java.util.List;
import java.util.stream.Stream;
import plumbline.trend.Measure;
import plumbline.trend.words.Accuracy;
import plumbline.trend.words.Words;

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

    /** How the figures come about, in paragraphs; {@link #unseen} and {@link #accuracy} go below the last of them. */
    public List<String> method() {
        return Stream.of("report.method", "report.gaps", "report.accuracy")
                .map(words::text)
                .toList();
    }

    /** How well it did with people of studies never seen: a head and its rows. */
    public List<List<String>> unseen() {
        return Accuracy.unseen(words);
    }

    /** What leads from {@link #unseen} to {@link #accuracy}. */
    public String seen() {
        return words.text("accuracy.seen");
    }

    /** How well it did where the truth is known: a head and its rows. */
    public List<List<String>> accuracy() {
        return Accuracy.table(words);
    }

    /** On whom that was measured, what is not known, and what the figures are not, in paragraphs. */
    public List<String> limits() {
        Stream<String> said = Stream.of(
                words.text(
                        "accuracy.on.people",
                        Accuracy.PEOPLE.wearers(),
                        Accuracy.PEOPLE.hours(),
                        Accuracy.STAND_UPS,
                        Accuracy.SIT_DOWNS),
                words.text(
                        "accuracy.on.pretend",
                        Accuracy.PRETEND.wearers(),
                        Accuracy.PRETEND.hours(),
                        Accuracy.percent(words, Accuracy.WORST_PRETEND, 0)),
                words.text("accuracy.weak"),
                words.text("accuracy.unknown"),
                words.text("report.limits"));
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
