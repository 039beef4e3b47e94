package plumbline.trend.words;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import plumbline.trend.Measure;
import plumbline.trend.Point;
import plumbline.trend.Series;
import plumbline.trend.Trend;

/** The figures of a report: for each measure the mean of the days that count, the least and the most of them. */
public final class Figures {

    private Figures() {}

    /** The head of the table. */
    public static List<String> head(Words words) {
        return List.of(
                words.text("report.figure"),
                words.text("report.mean"),
                words.text("report.least"),
                words.text("report.most"),
                words.text("report.days"));
    }

    /** A row for each measure, in the order of {@link Measure}. */
    public static List<List<String>> rows(Trend trend, Words words) {
        return Stream.of(Measure.values()).map(m -> row(trend.series(m), words)).toList();
    }

    /** The row of one measure. */
    public static List<String> row(Series series, Words words) {
        Measure measure = series.measure();
        return List.of(
                words.name(measure),
                words.value(measure, series.mean()),
                words.value(measure, values(series).min()),
                words.value(measure, values(series).max()),
                Long.toString(series.fullDays()));
    }

    private static DoubleStream values(Series series) {
        return series.points().stream()
                .filter(p -> p.weight() == Point.Weight.FULL)
                .map(Point::value)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble);
    }
}
