package plumbline.screen.trends;

import java.util.List;
import java.util.OptionalDouble;
import plumbline.screen.parts.Texts;
import plumbline.trend.Point;
import plumbline.trend.Series;
import plumbline.trend.words.Words;

/** What changed, in one sentence: the last seven days of a figure beside the days before them, over days that count. */
record TrendSentence(Texts texts) {

    private static final int WEEK = 7;

    /** Fewer days that count are no week to compare with. */
    private static final int LEAST = 3;

    String of(Series series) {
        Words words = texts.words();
        int from = Math.max(0, series.points().size() - WEEK);
        List<Double> week =
                counted(series.points().subList(from, series.points().size()));
        List<Double> before = counted(series.points().subList(0, from));
        String name = words.name(series.measure());
        if (week.size() < LEAST) {
            OptionalDouble mean = series.mean();
            return mean.isEmpty()
                    ? texts.text("trends.none", name)
                    : texts.text("trends.mean", name, words.value(series.measure(), mean));
        }
        String now = words.value(series.measure(), OptionalDouble.of(mean(week)));
        if (before.size() < LEAST) {
            return texts.text("trends.week", name, now);
        }
        double change = mean(week) - mean(before);
        String by = words.value(series.measure(), OptionalDouble.of(Math.abs(change)));
        boolean same = by.equals(words.value(series.measure(), OptionalDouble.of(0)));
        String key = same ? "trends.same" : change > 0 ? "trends.more" : "trends.less";
        return texts.text(key, name, now, by);
    }

    private static List<Double> counted(List<Point> points) {
        return points.stream()
                .filter(p -> p.weight() == Point.Weight.FULL && p.value().isPresent())
                .map(p -> p.value().getAsDouble())
                .toList();
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
