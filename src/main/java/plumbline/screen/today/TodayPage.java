package plumbline.screen.today;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.awt.GridLayout;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
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
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.sitting.Amendment;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.Measure;
import plumbline.trend.Trend;
import plumbline.trend.TrendDay;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.words.Words;

/**
 * Today: its figures beside what is usual, its band with the prompts, and the minutes of each hour; earlier days likewise,
 * without the figures. A piece of the band can be amended.
 */
public final class TodayPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 760;

    /** Below these, names and legend leave no room to the pictures themselves; the page is scrolled instead. */
    private static final int LEAST_BAND = 130;

    private static final int LEAST_HOURS = 80;

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final transient Sources sources;
    private final transient List<Tile> tiles = new ArrayList<>();
    private final JLabel date = Style.line("h3");
    private final JLabel empty = Style.quiet();
    private final Paragraph prompts = new Paragraph(WORDS);
    /** Of today: out of sight while another day is looked at. */
    private final JPanel figures = new JPanel(new GridLayout(1, 0, Style.GAP + Style.GAP / 2, 0));

    /** What was counted of somebody seated today; out of sight likewise, and while nothing was. */
    private final Paragraph moved = new Paragraph(WORDS);

    private final transient PlanCard plan;
    private final JButton back = new JButton("\u25c0");
    private final JButton on = new JButton("\u25b6");
    private final PictureView band;
    private final PictureView hours;
    private final transient BandEditor editor;
    private transient Optional<DayBand> today = Optional.empty();
    private transient Optional<DayBand> shownBand = Optional.empty();
    private transient Optional<Trend> shownTrend = Optional.empty();
    private transient Optional<LocalDate> earlier = Optional.empty();
    private transient Optional<View> latest = Optional.empty();

    public TodayPage(Texts texts, Consumer<Wish> wishes, Sources sources) {
        this.texts = texts;
        this.wishes = wishes;
        this.sources = sources;
        band = new PictureView(sources.drawing(), texts.words().text("band.title"), 760, 190);
        hours = new PictureView(sources.drawing(), texts.words().text("hours.title"), 760, 130).reachable();
        band.setMinimumSize(new Dimension(0, Style.length(LEAST_BAND)));
        hours.setMinimumSize(new Dimension(0, Style.length(LEAST_HOURS)));
        editor = new BandEditor(texts, band, this::amend);
        plan = new PlanCard(texts, wishes, sources);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        moved.setForeground(Style.look().faint());
        new Stack(this)
                .add(figures, 0)
                .add(moved, Style.GAP / 2)
                .add(plan.card(), Style.GAP)
                .fill(dayCard(), edge);
        fillFigures();
    }

    private void fillFigures() {
        figures.setOpaque(false);
        for (Measure measure : Measure.OF_A_DAY) {
            Tile tile = new Tile(texts, measure);
            tiles.add(tile);
            figures.add(tile.card());
        }
    }

    private Card dayCard() {
        JLabel title = Style.line("h4");
        title.setText(texts.words().text("hours.title"));
        Card card = new Card(new BorderLayout());
        JPanel head = new JPanel(new BorderLayout(2 * Style.GAP, 0));
        head.setOpaque(false);
        head.add(date, BorderLayout.LINE_START);
        head.add(empty, BorderLayout.CENTER);
        head.add(turning(), BorderLayout.LINE_END);
        JPanel below = new JPanel(new BorderLayout(2 * Style.GAP, 0));
        below.setOpaque(false);
        below.add(title, BorderLayout.LINE_START);
        below.add(new GoalMenu(texts, wishes).button(), BorderLayout.LINE_END);
        new Stack(card)
                .add(head, 0)
                .fill(band, Style.GAP / 2)
                .add(prompts, Style.GAP / 2)
                .add(below, Style.GAP)
                .fill(hours, 0);
        return card;
    }

    private JPanel turning() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, Style.GAP / 2, 0));
        row.setOpaque(false);
        name(back, "day.back", -1);
        name(on, "day.on", 1);
        on.setEnabled(false);
        row.add(back);
        row.add(on);
        return row;
    }

    private void name(JButton button, String key, int days) {
        button.getAccessibleContext().setAccessibleName(texts.text(key));
        button.setToolTipText(texts.text(key));
        button.addActionListener(e -> turn(days));
    }

    private void turn(int days) {
        LocalDate current = today.map(DayBand::day).orElse(LocalDate.EPOCH);
        LocalDate wanted = earlier.orElse(current).plusDays(days);
        on.setEnabled(wanted.isBefore(current));
        figures.setVisible(!wanted.isBefore(current));
        moved.setVisible(!wanted.isBefore(current) && !moved.getText().isEmpty());
        if (!wanted.isBefore(current)) {
            earlier = Optional.empty();
            shownBand = Optional.empty();
            latest.ifPresent(this::show);
            return;
        }
        earlier = Optional.of(wanted);
        Fetch.with(
                sources.drawing(),
                () -> sources.archive().day(wanted),
                kept -> {
                    if (earlier.equals(Optional.of(wanted))) {
                        show(kept.map(Archive.Kept::band)
                                .orElse(DayBand.empty(
                                        wanted, latest.map(View::zone).orElseThrow())));
                        kept.filter(k -> k.unreadable() > 0)
                                .ifPresent(k ->
                                        empty.setText(texts.count("unreadable.one", "unreadable", k.unreadable())));
                    }
                },
                told -> empty.setText(texts.say(told)));
    }

    /** Shown at once; what is written comes back the same. */
    private void amend(Amendment amendment) {
        wishes.accept(new Wish.Amended(amendment));
        shownBand
                .filter(b -> amendment.posture() != Posture.UNKNOWN)
                .map(b -> b.amended(amendment))
                .ifPresent(this::show);
    }

    @Override
    public void show(View view) {
        latest = Optional.of(view);
        plan.show(view.plan());
        if (today.filter(view.band()::equals).isEmpty() || (earlier.isEmpty() && shownBand.isEmpty())) {
            today = Optional.of(view.band());
            if (earlier.isEmpty()) {
                show(view.band());
            }
        }
        if (shownTrend.filter(view.trend()::equals).isEmpty()) {
            shownTrend = Optional.of(view.trend());
            tiles.forEach(t -> t.show(view.trend()));
            List<TrendDay> days = view.trend().days();
            moved.say(
                    days.isEmpty()
                            ? ""
                            : days.get(days.size() - 1)
                                    .summary()
                                    .flatMap(DaySummary::movement)
                                    .map(this::words)
                                    .orElse(""));
            moved.setVisible(earlier.isEmpty() && !moved.getText().isEmpty());
        }
    }

    private String words(SeatedMovement movement) {
        Words words = texts.words();
        return texts.text(
                "today.moved",
                words.number(movement.shiftsPerHour(), 0),
                SeatedMovement.USUAL_SHIFTS_PER_HOUR,
                words.number(movement.fidgetsPerHour(), 0),
                SeatedMovement.USUAL_FIDGETS_PER_HOUR,
                words.duration(movement.longestUnshifted()));
    }

    private void show(DayBand next) {
        shownBand = Optional.of(next);
        date.setText(texts.words().longDay(next.day()));
        empty.setText(next.segments().isEmpty() ? texts.text(earlier.isEmpty() ? "today.empty" : "day.empty") : "");
        BandPicture picture = new BandPicture(next, Style.look(), texts.words());
        band.show(picture);
        editor.show(picture, latest.map(v -> v.now().at()).orElse(next.end()));
        hours.show(new HoursPicture(DayHours.of(next), Style.look(), texts.words()));
        prompts.say(next.marks().stream().map(editor::words).collect(Collectors.joining("  \u00b7  ")));
    }

    public BandEditor editor() {
        return editor;
    }
}
