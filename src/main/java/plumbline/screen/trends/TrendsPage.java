package plumbline.screen.trends;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import plumbline.chart.LeansPicture;
import plumbline.chart.LengthsPicture;
import plumbline.chart.PainPicture;
import plumbline.chart.TrendPicture;
import plumbline.chart.WeekPicture;
import plumbline.chart.drawing.Look;
import plumbline.face.Archive;
import plumbline.face.View;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Column;
import plumbline.screen.parts.Fetch;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.Goals;
import plumbline.trend.Measure;
import plumbline.trend.Period;
import plumbline.trend.Trend;
import plumbline.trend.words.Words;

/** A week, a month, a year or all: a picture for each measure, the usual week, the lengths of bouts, the lean while seated, and pain. */
public final class TrendsPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    /** The days that are over stay as they are; today is one bar among many. */
    private static final Duration READ_EVERY = Duration.ofMinutes(5);

    private static final int WIDTH = 280;
    private static final int HEIGHT = 205;
    private static final int LARGE_WIDTH = 760;
    private static final int LARGE_HEIGHT = 260;
    private static final int WORDS = 620;

    private final transient Texts texts;
    private final transient Executor drawing;
    private final transient Archive archive;
    private final Map<Measure, PictureView> pictures = new EnumMap<>(Measure.class);
    private final Map<Period, JToggleButton> periods = new EnumMap<>(Period.class);
    private final Row turns = new Row();
    private final Paragraph sentence = new Paragraph(WORDS);
    private final PictureView large;
    private Measure chosen = Measure.SEATED;
    private transient Goals goals = Goals.NONE;
    private final Column cards = new Column(new GridLayout(0, 3, 2 * Style.GAP, 2 * Style.GAP));
    private final PictureView week;
    private final PictureView lengths;
    private final PictureView leans;
    private final PictureView pain;
    private final TrendLegend legend;
    private final Paragraph trouble = new Paragraph(WORDS);
    private Period period = Period.MONTH;
    private transient Optional<Trend> shown = Optional.empty();
    private transient Optional<Instant> readAt = Optional.empty();
    private transient Optional<Trend> recent = Optional.empty();

    /** Whether nothing is kept on purpose, so that there is no period to choose, and only what the view tells is shown. */
    private boolean unkept;

    public TrendsPage(Texts texts, Executor drawing, Archive archive) {
        super(new BorderLayout(0, Style.GAP));
        this.texts = texts;
        this.drawing = drawing;
        this.archive = archive;
        this.legend = new TrendLegend(texts);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, 0, edge));
        large = new PictureView(drawing, texts.words().name(chosen), LARGE_WIDTH, LARGE_HEIGHT).reachable();
        add(head(), BorderLayout.NORTH);
        for (Measure measure : Measure.values()) {
            PictureView small = picture(texts.words().name(measure));
            small.addMouseListener(new MouseAdapter() {
                @Override
                public void mousePressed(MouseEvent e) {
                    enlarge(measure);
                }
            });
            small.registerKeyboardAction(
                    e -> enlarge(measure), KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), JComponent.WHEN_FOCUSED);
            pictures.put(measure, small);
        }
        week = picture(texts.words().text("grid.title"));
        lengths = picture(texts.words().text("lengths.title"));
        leans = picture(texts.words().text("angles.title"));
        pain = picture(texts.words().text("pain.title"));
        cards.add(legend.card());
        cards.setBorder(BorderFactory.createEmptyBorder(0, 0, edge, 0));
        Column page = new Column(new MigLayout("insets 0, gapy 16, wrap 1, fillx", "[grow, fill]"));
        Card first = new Card(new BorderLayout());
        first.add(large, BorderLayout.CENTER);
        sentence.setFont(Style.line("h1").getFont());
        page.add(sentence, "wmin 0");
        page.add(first, "wmin 0");
        page.add(cards, "wmin 0");
        add(page.scrolled(), BorderLayout.CENTER);
    }

    private JPanel head() {
        ButtonGroup group = new ButtonGroup();
        for (Period each : Period.values()) {
            JToggleButton button = Style.name(new JToggleButton(), texts.label("period." + each));
            button.setSelected(each == period);
            button.addActionListener(e -> choose(each));
            periods.put(each, button);
            group.add(button);
            turns.add(button);
        }
        trouble.setVisible(false);
        JPanel head = new JPanel(new BorderLayout(0, Style.GAP));
        head.setOpaque(false);
        head.add(turns, BorderLayout.NORTH);
        head.add(trouble, BorderLayout.SOUTH);
        return head;
    }

    /** Shows this one large, and says what changed in it. */
    private void enlarge(Measure measure) {
        chosen = measure;
        shown.ifPresent(this::tellChosen);
    }

    private void tellChosen(Trend trend) {
        sentence.say(new TrendSentence(texts).of(trend.series(chosen)));
        large.show(picture(trend, chosen));
    }

    private TrendPicture picture(Trend trend, Measure measure) {
        return new TrendPicture(trend.series(measure), goals.of(measure), period.window(), Style.look(), texts.words());
    }

    private PictureView picture(String name) {
        PictureView picture = new PictureView(drawing, name, WIDTH, HEIGHT).reachable();
        Card card = new Card(new BorderLayout());
        card.add(picture, BorderLayout.CENTER);
        cards.add(card);
        return picture;
    }

    private void choose(Period chosen) {
        period = chosen;
        readAt = Optional.empty();
        read(chosen);
    }

    @Override
    public void show(View view) {
        recent = Optional.of(view.trend());
        if (unkept) {
            showRecent();
        }
        boolean fresh = readAt.filter(
                        at -> Duration.between(at, view.now().at()).abs().compareTo(READ_EVERY) < 0)
                .isPresent();
        if (!fresh) {
            readAt = Optional.of(view.now().at());
            read(period);
        }
    }

    private void read(Period wanted) {
        Fetch.with(
                drawing,
                () -> archive.shelf(wanted),
                shelf -> {
                    unkept = shelf.isEmpty();
                    turns.setVisible(!unkept);
                    if (unkept) {
                        showRecent();
                    } else if (wanted == period) {
                        shelf.ifPresent(this::show);
                    }
                },
                told -> {
                    showRecent();
                    complain(texts.say(told));
                });
    }

    private void showRecent() {
        recent.filter(trend -> shown.filter(trend::equals).isEmpty()).ifPresent(trend -> show(trend, Goals.NONE));
    }

    private void show(Archive.Shelf shelf) {
        complain(shelf.unreadable() == 0 ? "" : texts.count("unreadable.one", "unreadable", shelf.unreadable()));
        show(shelf.trend(), shelf.goals());
        Look look = Style.look();
        Words words = texts.words();
        week.show(new WeekPicture(shelf.week(), look, words));
        lengths.show(new LengthsPicture(shelf.lengths(), look, words));
        leans.show(new LeansPicture(shelf.trend().leans(), look, words));
        pain.show(new PainPicture(shelf.pain(), look, words));
    }

    private void complain(String sentence) {
        trouble.say(sentence);
        trouble.setVisible(!sentence.isEmpty());
        revalidate();
    }

    private void show(Trend trend, Goals set) {
        shown = Optional.of(trend);
        goals = set;
        pictures.forEach((measure, small) -> small.show(picture(trend, measure)));
        tellChosen(trend);
        legend.show(trend);
    }

    /** The parts that a test looks at. */
    public JComponent cards() {
        return cards;
    }
}
