package plumbline.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import plumbline.app.live.Records;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.face.Archive;
import plumbline.face.Unavailable;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.posture.Spell;
import plumbline.settings.Settings;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.trend.BoutLengths;
import plumbline.trend.Goals;
import plumbline.trend.Measure;
import plumbline.trend.PainDays;
import plumbline.trend.Period;
import plumbline.trend.Series;
import plumbline.trend.TimeSum;
import plumbline.trend.Trend;
import plumbline.trend.WeekGrid;
import plumbline.trend.words.Spoken;

/**
 * How long Trends over three years of data take to open, against a full redraw of all points. Opening reads sums and
 * draws bars down-sampled to pixels; the full redraw reads every epoch, sums it up, and has XChart draw a bar for every
 * day. Figures are in src/site/window.md. Run by hand, the folder being empty or absent at first (60 MB):
 *
 * <pre>
 * mvn -q -B test-compile exec:java -Dexec.classpathScope=test \
 *     -Dexec.mainClass=plumbline.chart.TrendsOpening -Dexec.args=target/three-years
 * </pre>
 */
public final class TrendsOpening {

    private static final int WIDTH = 280;
    private static final int HEIGHT = 205;
    private static final int ROUNDS = 15;
    private static final double EVERY_DAY = Double.MIN_VALUE;

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final LocalDate FIRST = LocalDate.of(2023, 11, 21);
    private static final LocalDate LAST = FIRST.plusYears(3);
    private static final InstantSource CLOCK =
            InstantSource.fixed(LAST.atTime(20, 0).toInstant(ZoneOffset.UTC));
    private static final int EPOCHS_A_DAY = 9 * 360;

    private final Path folder;
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);

    private TrendsOpening(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException, Unavailable {
        TrendsOpening opening = new TrendsOpening(Path.of(args[0]));
        if (!Files.exists(opening.folder.resolve("history.db"))) {
            opening.makeThreeYears();
        }
        opening.measure();
    }

    private interface Work<T> {
        T run() throws IOException, Unavailable;
    }

    private void measure() throws IOException, Unavailable {
        List<Double> openings = new ArrayList<>();
        List<Double> redraws = new ArrayList<>();
        List<Double> thinned = new ArrayList<>();
        List<Double> rectangles = new ArrayList<>();
        List<Double> charts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            openings.add(millis(() -> draw(shelf())));
            redraws.add(millis(() -> drawEveryDay(sumEveryEpoch())));
            Archive.Shelf shelf = shelf();
            thinned.add(millis(() -> bars(shelf.trend(), 3)));
            rectangles.add(millis(() -> bars(shelf.trend(), EVERY_DAY)));
            charts.add(millis(() -> charts(shelf.trend())));
        }
        say("opening (first %.0f ms) against a full redraw (first %.0f ms)", openings.get(0), redraws.get(0));
        compare("opening against a full redraw", openings, redraws);
        compare(
                "drawing eight measures with all words, down-sampled against the bars alone of each day by XChart",
                thinned,
                charts);
        compare("drawing eight measures, down-sampled against each day as a plain rectangle", thinned, rectangles);
    }

    private Archive.Shelf shelf() throws Unavailable {
        return new Records(folder, CLOCK, () -> ZONE, () -> Settings.STANDARD)
                .shelf(Period.ALL)
                .orElseThrow();
    }

    private Trend draw(Archive.Shelf shelf) {
        bars(shelf.trend(), 3);
        for (Picture picture : List.of(
                new WeekPicture(shelf.week(), Look.PRINT, Spoken.IN_ENGLISH),
                new LengthsPicture(shelf.lengths(), Look.PRINT, Spoken.IN_ENGLISH),
                new PainPicture(shelf.pain(), Look.PRINT, Spoken.IN_ENGLISH))) {
            Graphics2D g = image.createGraphics();
            picture.paint(g, WIDTH, HEIGHT);
            g.dispose();
        }
        return shelf.trend();
    }

    private int bars(Trend trend, double leastBar) {
        for (Measure measure : Measure.values()) {
            Graphics2D g = image.createGraphics();
            picture(trend.series(measure)).paint(g, WIDTH, HEIGHT, leastBar);
            g.dispose();
        }
        return trend.days().size();
    }

    /** All that is drawn otherwise, and XChart's bar for each day on top. */
    private Trend drawEveryDay(Archive.Shelf shelf) {
        draw(shelf);
        charts(shelf.trend());
        return shelf.trend();
    }

    private int charts(Trend trend) {
        for (Measure measure : Measure.values()) {
            Series series = trend.series(measure);
            Rectangle2D plot = Bars.whole(30, 40, WIDTH - 35, HEIGHT - 70);
            Graphics2D g = image.createGraphics();
            picture(series)
                    .bars(series, Math.max(1, series.max().orElse(1)))
                    .chart(plot)
                    .paint(g, (int) plot.getWidth(), (int) plot.getHeight());
            g.dispose();
        }
        return trend.days().size();
    }

    private static TrendPicture picture(Series series) {
        return new TrendPicture(series, OptionalDouble.of(5), 28, Look.PRINT, Spoken.IN_ENGLISH);
    }

    private Archive.Shelf sumEveryEpoch() throws IOException {
        List<DaySummary> summaries = new ArrayList<>();
        List<TimeSum> quarters = new ArrayList<>();
        List<Bout> bouts = new ArrayList<>();
        try (HistoryReader reader = History.read(folder, CLOCK)) {
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                List<Spell> spells = Records.spells(reader.epochs(start(day), start(day.plusDays(1))));
                summaries.add(DayTally.ofSpells(day, ZONE, spells, Settings.STANDARD.bouts())
                        .summary());
                quarters.addAll(TimeSum.of(spells));
                BoutTracker.start(Settings.STANDARD.bouts()).on(spells).facts().stream()
                        .filter(Bout.class::isInstance)
                        .map(Bout.class::cast)
                        .forEach(bouts::add);
            }
        }
        return new Archive.Shelf(
                Trend.of(FIRST, LAST, true, summaries, List.of(), ZONE),
                Goals.NONE,
                WeekGrid.of(quarters, ZONE),
                BoutLengths.of(bouts),
                new PainDays(List.of()),
                0);
    }

    private void makeThreeYears() throws IOException {
        Random random = new Random(1);
        try (History history = ((Opened.Ready) History.open(folder, CLOCK, health -> {})).history()) {
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                    keep(history, day, random);
                }
            }
        }
    }

    private static void keep(History history, LocalDate day, Random random) throws IOException {
        List<Epoch> epochs = new ArrayList<>();
        Posture posture = Posture.SITTING;
        for (int i = 0; i < EPOCHS_A_DAY; i++) {
            if (random.nextInt(posture == Posture.SITTING ? 200 : 30) == 0) {
                posture = posture == Posture.SITTING ? Posture.STANDING : Posture.SITTING;
            }
            boolean slouched = posture == Posture.SITTING && random.nextInt(5) == 0;
            Instant at = start(day).plusSeconds(8 * 3600 + 10L * i);
            epochs.add(new Epoch(at, posture, slouched, 0.9, Duration.ofSeconds(10), OptionalDouble.of(3)));
        }
        List<Spell> spells = Records.spells(epochs);
        List<Entry> entries = new ArrayList<>();
        epochs.forEach(e -> entries.add(new Entry.Measured(e)));
        BoutTracker.start(Settings.STANDARD.bouts())
                .on(spells)
                .facts()
                .forEach(fact -> entries.add(new Entry.Happened(fact)));
        entries.add(new Entry.DaySoFar(
                DayTally.ofSpells(day, ZONE, spells, Settings.STANDARD.bouts()).summary()));
        if (!history.writer().offer(entries) || !history.writer().commit()) {
            throw new IOException("the days could not be written");
        }
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static double millis(Work<?> work) throws IOException, Unavailable {
        long start = System.nanoTime();
        if (work.run() == null) {
            throw new IllegalStateException("nothing was done");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void compare(String what, List<Double> ours, List<Double> theirs) {
        say(
                "%s: %.1f to %.1f ms, ratio %.3f (medians of %d)",
                what, median(ours), median(theirs), median(ours) / median(theirs), ROUNDS);
    }

    private static double median(List<Double> times) {
        return times.stream()
                .mapToDouble(t -> t)
                .sorted()
                .skip(times.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
