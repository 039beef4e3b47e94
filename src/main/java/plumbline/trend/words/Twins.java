package plumbline.trend.words;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.coach.Outcome;
import plumbline.trend.BoutLengths;
import plumbline.trend.Leans;
import plumbline.trend.Measure;
import plumbline.trend.PainDays;
import plumbline.trend.Series;
import plumbline.trend.Trend;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.day.Mark;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

/** Tells charts in words. */
public final class Twins {

    private final Words words;

    /** In the language of these words. */
    public Twins(Words words) {
        this.words = words;
    }

    /** The band as a list of what followed what; pieces under a minute are left out of the table. */
    public Twin of(DayBand band) {
        List<List<String>> rows = new ArrayList<>();
        for (Segment segment : band.segments()) {
            if (segment.length().compareTo(Duration.ofMinutes(1)) >= 0) {
                rows.add(List.of(
                        words.clock(segment.start(), band.zone()),
                        words.clock(segment.end(), band.zone()),
                        words.name(segment, band.zone()),
                        words.duration(segment.length())));
            }
        }
        for (Mark mark : band.marks()) {
            rows.add(List.of(words.clock(mark.at(), band.zone()), "", words.text("band.prompt"), outcome(mark)));
        }
        return new Twin(
                words.text("band.title"),
                bandSentence(band),
                List.of(
                        words.text("head.from"),
                        words.text("head.to"),
                        words.text("head.posture"),
                        words.text("head.length")),
                rows);
    }

    private String outcome(Mark mark) {
        return mark.outcome().map(words::name).orElse(words.text("outcome.open"));
    }

    private String bandSentence(DayBand band) {
        String day = words.longDay(band.day());
        if (band.segments().isEmpty()) {
            return words.text("band.empty", day);
        }
        String times = Stream.of(Shade.values())
                .filter(s -> !band.time(s).isZero())
                .map(s -> words.text("band.time", words.name(s), words.duration(band.time(s))))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String said = words.text("band.sentence", day, times);
        if (band.marks().isEmpty()) {
            return said;
        }
        long taken = band.marks().stream()
                .filter(m -> m.outcome().equals(Optional.of(Outcome.TAKEN)))
                .count();
        return said + " " + words.text("band.marks", band.marks().size(), taken);
    }

    /** The hours as a table of minutes. */
    public Twin of(DayHours day) {
        List<Shade> shades = Stream.of(Shade.values()).filter(Shade::isWorn).toList();
        List<String> head = new ArrayList<>(List.of(words.text("head.hour")));
        shades.forEach(s -> head.add(words.name(s)));
        List<List<String>> rows = new ArrayList<>();
        for (DayHours.Hour hour : day.hours()) {
            List<String> row = new ArrayList<>(List.of(words.clock(hour.start(), day.zone())));
            shades.forEach(s -> row.add(words.number(hour.minutes(s), 0)));
            rows.add(row);
        }
        return new Twin(words.text("hours.title"), hoursSentence(day), head, rows);
    }

    private String hoursSentence(DayHours day) {
        Optional<DayHours.Hour> most = day.hours().stream()
                .filter(h -> h.seatedMinutes() > 0)
                .max((a, b) -> Double.compare(a.seatedMinutes(), b.seatedMinutes()));
        return most.map(h -> words.text(
                        "hours.sentence", words.clock(h.start(), day.zone()), words.number(h.seatedMinutes(), 0)))
                .orElse(words.text("hours.empty"));
    }

    /** The usual week as a table: an hour in each row, a weekday in each column. */
    public Twin of(WeekGrid grid) {
        List<String> head = new ArrayList<>(List.of(words.text("head.hour")));
        words.week().forEach(d -> head.add(words.weekday(d)));
        List<List<String>> rows = new ArrayList<>();
        for (int hour : grid.hours()) {
            List<String> row = new ArrayList<>(List.of(words.hourOfDay(hour)));
            words.week().forEach(d -> row.add(minutes(grid.at(d, hour))));
            rows.add(row);
        }
        return new Twin(words.text("grid.title"), gridSentence(grid), head, rows);
    }

    private String minutes(WeekGrid.Cell cell) {
        OptionalDouble minutes = cell.minutes();
        return minutes.isPresent() ? words.number(minutes.getAsDouble(), 0) : words.text("none");
    }

    private String gridSentence(WeekGrid grid) {
        String most = words.text("grid.empty");
        double found = -1;
        for (DayOfWeek day : words.week()) {
            for (int hour : grid.hours()) {
                double minutes = grid.at(day, hour).minutes().orElse(-1);
                if (minutes > found) {
                    found = minutes;
                    most = words.text(
                            "grid.sentence", words.weekday(day), words.hourOfDay(hour), words.number(minutes, 0));
                }
            }
        }
        return most;
    }

    /** The lengths of bouts as a table. */
    public Twin of(BoutLengths lengths) {
        List<List<String>> rows = lengths.bins().stream()
                .map(bin -> List.of(
                        words.name(bin),
                        Integer.toString(bin.bouts()),
                        words.number(lengths.percent(bin), 0) + words.text("percent")))
                .toList();
        String sentence = lengths.bouts() == 0
                ? words.text("lengths.empty")
                : words.text("lengths.sentence", lengths.bouts(), words.duration(lengths.seated()));
        return new Twin(
                words.text("lengths.title"),
                sentence,
                List.of(words.text("head.length"), words.text("lengths.bouts"), words.text("lengths.share")),
                rows);
    }

    /** How long at which angle, as a table. */
    public Twin of(Leans leans) {
        List<List<String>> rows = leans.bins().stream()
                .map(bin -> List.of(
                        words.text("angles.between", bin.fromDeg(), bin.toDeg()),
                        words.duration(bin.seated()),
                        words.number(leans.percent(bin), 0) + words.text("percent")))
                .toList();
        String sentence = leans.most()
                .map(bin -> words.text("angles.sentence", words.duration(leans.seated()), bin.fromDeg(), bin.toDeg()))
                .orElse(words.text("angles.empty"));
        return new Twin(
                words.text("angles.title"),
                sentence,
                List.of(words.text("angles.head"), words.text("head.length"), words.text("lengths.share")),
                rows);
    }

    /** Pain against sitting as a table of days. */
    public Twin of(PainDays pain) {
        List<List<String>> rows = pain.days().stream()
                .map(d -> List.of(words.day(d.day()), words.number(d.seatedHours(), 1), Integer.toString(d.pain())))
                .toList();
        String sentence = pain.withLessSitting().isEmpty()
                ? words.text("pain.empty")
                : words.text(
                        "pain.sentence",
                        pain.days().size(),
                        words.number(pain.withLessSitting().getAsDouble(), 1),
                        words.number(pain.withMoreSitting().orElse(0), 1));
        return new Twin(
                words.text("pain.title"),
                sentence,
                List.of(words.text("head.day"), words.text("pain.axis.x"), words.text("pain.axis.y")),
                rows);
    }

    /** A figure over days, day by day. */
    public Twin of(Series series) {
        Measure measure = series.measure();
        List<List<String>> rows = series.points().stream()
                .map(p -> List.of(
                        words.day(p.day()), words.value(measure, p.value()), words.text("weight." + p.weight())))
                .toList();
        String sentence = series.mean().isPresent()
                ? words.text(
                        "trend.sentence",
                        words.name(measure),
                        words.value(measure, series.mean()),
                        series.fullDays(),
                        series.points().size())
                : words.text("trend.empty", words.name(measure));
        return new Twin(
                words.name(measure),
                sentence,
                List.of(words.text("head.day"), words.name(measure), words.text("head.note")),
                rows);
    }

    /** All figures over days: one row a day, one column a measure. */
    public Twin of(Trend trend) {
        List<Twin> all =
                Stream.of(Measure.values()).map(trend::series).map(this::of).toList();
        List<String> head = new ArrayList<>(List.of(words.text("head.day")));
        all.forEach(t -> head.add(t.title()));
        head.add(words.text("head.note"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < trend.days().size(); i++) {
            List<String> row = new ArrayList<>(List.of(all.get(0).rows().get(i).get(0)));
            for (Twin twin : all) {
                row.add(twin.rows().get(i).get(1));
            }
            row.add(all.get(0).rows().get(i).get(2));
            rows.add(row);
        }
        String sentence = all.stream().map(Twin::sentence).collect(Collectors.joining(" "));
        return new Twin(words.text("trend.title", trend.days().size()), sentence, head, rows);
    }
}
