package plumbline.screen.today;

import java.awt.Dimension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import plumbline.chart.BandPicture;
import plumbline.chart.HoursPicture;
import plumbline.face.Archive;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.page.Page;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Fetch;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.sitting.Amendment;
import plumbline.trend.Measure;
import plumbline.trend.Trend;
import plumbline.trend.TrendDay;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;

/** A day: one sentence, its figures beside what is usual, its band with the prompts, and the minutes of each hour. Today first; any other alike. */
public final class TodayPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 620;

    /** Below these, names and legend leave no room to the pictures themselves; the page is scrolled instead. */
    private static final int LEAST_BAND = 140;

    private static final int LEAST_HOURS = 90;

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final transient Sources sources;
    private final transient List<Tile> tiles = new ArrayList<>();
    private final DayHead head;
    private final Paragraph sentence = new Paragraph(WORDS);
    private final Paragraph trouble = new Paragraph(WORDS);
    private final JPanel figures = new JPanel(new MigLayout("insets 0, gap 8, fill", "[grow, fill, sg]"));

    /** What was counted of somebody seated today; out of sight on other days, and while nothing was. */
    private final Paragraph moved = new Paragraph(WORDS);

    private final transient PlanCard plan;
    private final PictureView band;
    private final PictureView hours;
    private final transient BandEditor editor;
    private transient Optional<DayBand> shownBand = Optional.empty();
    private transient Optional<Trend> shownTrend = Optional.empty();
    private transient Optional<LocalDate> earlier = Optional.empty();
    private transient Optional<View> latest = Optional.empty();

    public TodayPage(Texts texts, Consumer<Wish> wishes, Sources sources) {
        super(new MigLayout("insets 24, gapy 16, wrap 1, fill, hidemode 3", "[grow, fill]"));
        this.texts = texts;
        this.wishes = wishes;
        this.sources = sources;
        head = new DayHead(texts, this::turn);
        band = new PictureView(sources.drawing(), texts.words().text("band.title"), 760, 170);
        hours = new PictureView(sources.drawing(), texts.words().text("hours.title"), 760, 130).reachable();
        band.setMinimumSize(new Dimension(0, Style.length(LEAST_BAND)));
        hours.setMinimumSize(new Dimension(0, Style.length(LEAST_HOURS)));
        editor = new BandEditor(texts, band, this::amend);
        plan = new PlanCard(texts, wishes, sources);
        sentence.setFont(Style.line("h1").getFont());
        trouble.setVisible(false);
        moved.setForeground(Style.look().faint());
        figures.setOpaque(false);
        for (Measure measure : Measure.OF_A_DAY) {
            Tile tile = new Tile(texts, measure);
            tiles.add(tile);
            figures.add(tile.card(), "wmin 0");
        }
        add(head);
        add(sentence, "wmin 0");
        add(trouble, "wmin 0");
        add(figures);
        add(plan.card(), "wmin 0");
        add(dayCard(), "pushy, grow, wmin 0");
        add(moved, "wmin 0");
    }

    private Card dayCard() {
        JLabel title = Style.line("h4");
        title.setText(texts.words().text("hours.title"));
        JButton goal = new GoalMenu(texts, wishes).button();
        Card card =
                new Card(new MigLayout("insets 0, gapy 8, wrap 2, fill", "[grow][]", "[grow 130, fill][][grow, fill]"));
        card.add(band, "spanx 2, grow, wmin 0");
        card.add(title);
        card.add(goal);
        card.add(hours, "spanx 2, grow, wmin 0");
        return card;
    }

    private LocalDate today() {
        return latest.map(v -> v.band().day()).orElse(LocalDate.EPOCH);
    }

    /** Goes to a day; one that is not over is today. */
    private void turn(LocalDate wanted) {
        earlier = Optional.of(wanted).filter(day -> day.isBefore(today()));
        shownBand = Optional.empty();
        shownTrend = Optional.empty();
        trouble("");
        latest.ifPresent(this::show);
        earlier.ifPresent(this::fetch);
    }

    /** A day that is over: with the figures of its own fortnight. */
    private record Past(Optional<Archive.Kept> kept, Optional<Trend> fortnight) {}

    private void fetch(LocalDate day) {
        head.show(day, today());
        Fetch.with(
                sources.drawing(),
                () -> new Past(sources.archive().day(day), sources.archive().fortnight(day)),
                past -> {
                    if (earlier.equals(Optional.of(day))) {
                        show(past, day);
                    }
                },
                told -> trouble(texts.say(told)));
    }

    private void show(Past past, LocalDate day) {
        show(
                past.kept()
                        .map(Archive.Kept::band)
                        .orElseGet(
                                () -> DayBand.empty(day, latest.map(View::zone).orElseThrow())),
                Optional.empty());
        figures.setVisible(past.fortnight().isPresent());
        past.fortnight().ifPresent(this::show);
        int unreadable = past.kept().map(Archive.Kept::unreadable).orElse(0);
        trouble(unreadable == 0 ? "" : texts.count("unreadable.one", "unreadable", unreadable));
    }

    private void trouble(String words) {
        trouble.say(words);
        trouble.setVisible(!words.isEmpty());
    }

    /** Shown at once; what is written comes back the same. */
    private void amend(Amendment amendment) {
        wishes.accept(new Wish.Amended(amendment));
        shownBand
                .filter(b -> amendment.posture() != Posture.UNKNOWN)
                .map(b -> b.amended(amendment))
                .ifPresent(amended -> show(amended, present()));
    }

    /** The moment, where it is on the day that is looked at. */
    private Optional<Instant> present() {
        return earlier.isPresent() ? Optional.empty() : latest.map(v -> v.now().at());
    }

    @Override
    public void show(View view) {
        latest = Optional.of(view);
        plan.show(view.plan());
        moved.setVisible(earlier.isEmpty() && !moved.getText().isEmpty());
        if (earlier.isPresent()) {
            return;
        }
        if (shownBand.filter(view.band()::equals).isEmpty()) {
            show(view.band(), present());
        }
        if (shownTrend.filter(view.trend()::equals).isEmpty()) {
            figures.setVisible(true);
            show(view.trend());
        }
    }

    private void show(Trend trend) {
        shownTrend = Optional.of(trend);
        tiles.forEach(t -> t.show(trend));
        List<TrendDay> days = trend.days();
        Optional<TrendDay> day = days.isEmpty() ? Optional.empty() : Optional.of(days.get(days.size() - 1));
        String told = day.map(new DaySentence(texts)::of).orElse("");
        sentence.say(told.isEmpty() ? texts.text(earlier.isEmpty() ? "today.empty" : "day.empty") : told);
        moved.say(new MovedSentence(texts).of(day));
        moved.setVisible(earlier.isEmpty() && !moved.getText().isEmpty());
    }

    private void show(DayBand next, Optional<Instant> now) {
        shownBand = Optional.of(next);
        head.show(next.day(), today());
        BandPicture picture = new BandPicture(next, now, Style.look(), texts.words());
        band.show(picture);
        editor.show(picture, latest.map(v -> v.now().at()).orElse(next.end()));
        hours.show(new HoursPicture(DayHours.of(next, now), Style.look(), texts.words()));
    }

    public BandEditor editor() {
        return editor;
    }
}
