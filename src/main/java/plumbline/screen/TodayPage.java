package plumbline.screen;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.chart.BandPicture;
import plumbline.chart.HoursPicture;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.DayBand;
import plumbline.trend.DayHours;
import plumbline.trend.Measure;
import plumbline.trend.Trend;

/** Today: its figures beside what is usual, its band with the prompts, and the minutes of each hour. */
final class TodayPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient List<Tile> tiles = new ArrayList<>();
    private final JLabel date = Style.line("h3");
    private final JLabel empty = Style.quiet();
    private final PictureView band;
    private final PictureView hours;
    private transient Optional<DayBand> shownBand = Optional.empty();
    private transient Optional<Trend> shownTrend = Optional.empty();

    TodayPage(Texts texts, Executor drawing) {
        this.texts = texts;
        band = new PictureView(drawing, texts.words().text("band.title"), 760, 190);
        hours = new PictureView(drawing, texts.words().text("hours.title"), 760, 150);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        new Stack(this).add(tileRow(), 0).fill(dayCard(), edge);
    }

    private JPanel tileRow() {
        JPanel row = new JPanel(new GridLayout(1, 0, Style.GAP + Style.GAP / 2, 0));
        row.setOpaque(false);
        for (Measure measure : Measure.OF_A_DAY) {
            Tile tile = new Tile(texts, measure);
            tiles.add(tile);
            row.add(tile.card());
        }
        return row;
    }

    private Card dayCard() {
        JLabel title = Style.line("h4");
        title.setText(texts.words().text("hours.title"));
        Card card = new Card(new BorderLayout());
        JPanel head = new JPanel(new BorderLayout(2 * Style.GAP, 0));
        head.setOpaque(false);
        head.add(date, BorderLayout.LINE_START);
        head.add(empty, BorderLayout.CENTER);
        new Stack(card)
                .add(head, 0)
                .fill(band, Style.GAP / 2)
                .add(title, Style.GAP)
                .fill(hours, 0);
        return card;
    }

    @Override
    public void show(View view) {
        if (shownBand.filter(view.band()::equals).isEmpty()) {
            shownBand = Optional.of(view.band());
            date.setText(texts.words().longDay(view.band().day()));
            empty.setText(view.band().segments().isEmpty() ? texts.text("today.empty") : "");
            band.show(new BandPicture(view.band(), Style.look(), texts.words()));
            hours.show(new HoursPicture(DayHours.of(view.band()), Style.look(), texts.words()));
        }
        if (shownTrend.filter(view.trend()::equals).isEmpty()) {
            shownTrend = Optional.of(view.trend());
            tiles.forEach(t -> t.show(view.trend()));
        }
    }
}
