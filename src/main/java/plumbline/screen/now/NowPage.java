package plumbline.screen.now;

import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import plumbline.chart.DayLinePicture;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.figure.Bearing;
import plumbline.screen.figure.WearerView;
import plumbline.screen.page.Page;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.DayBand;

/** What the wearer is doing at this moment: the figure at the left, the bout at the right, the day so far at the foot. */
public final class NowPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    /** How high the line of the day is. */
    private static final int DAY_LINE = 24;

    private final transient Texts texts;
    private final transient NowWords words;
    private final WearerView figure;
    private final JLabel back = Style.line("h3");
    private final Card backCard = new Card(new MigLayout("insets 0, wrap 1, fill", "[grow, fill]", "[grow, fill]8[]"));
    private final PostureCard posture;
    private final BoutCard bout;
    private final PictureView dayLine;
    private transient Optional<DayBand> shown = Optional.empty();

    public NowPage(Texts texts, Consumer<Wish> wishes, Sources sources) {
        super(new MigLayout(
                "insets 24, gap 24, fill, hidemode 3", "[55%, fill][45%, fill]", "[grow, fill][grow, fill][]"));
        this.texts = texts;
        words = new NowWords(texts);
        figure = new WearerView(texts.text("figure"));
        posture = new PostureCard(texts, wishes);
        bout = new BoutCard(texts, wishes);
        dayLine = new PictureView(sources.drawing(), texts.words().text("band.title"), 760, DAY_LINE).reachable();
        back.setHorizontalAlignment(SwingConstants.CENTER);
        backCard.add(figure);
        backCard.add(back);
        add(backCard, "spany 2, wmin 0");
        add(posture.card(), "wrap, wmin 0");
        add(bout.card(), "wrap, wmin 0");
        add(dayLine, "spanx 2, growx, wmin 0, hmin " + Style.length(DAY_LINE) + ", hmax " + Style.length(DAY_LINE));
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        Bearing bearing = now.reading().map(r -> Bearing.of(r, now.leanZone())).orElse(Bearing.UNKNOWN);
        String said = words.back(now);
        figure.show(bearing, words.posture(now) + (said.isEmpty() ? "" : ". " + said));
        Style.fill(back, said);
        backCard.tint(view.plan().cue().isPresent());
        posture.show(view);
        bout.show(view);
        if (shown.filter(view.band()::equals).isEmpty()) {
            shown = Optional.of(view.band());
            dayLine.setVisible(!view.band().segments().isEmpty());
            dayLine.show(new DayLinePicture(view.band(), now.at(), Style.look(), texts.words()));
        }
    }
}
