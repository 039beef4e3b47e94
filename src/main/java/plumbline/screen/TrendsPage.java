package plumbline.screen;

import java.awt.BorderLayout;
import java.awt.GridLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import plumbline.chart.TrendPicture;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.Measure;
import plumbline.trend.Trend;

/** The last 14 days: one picture for each measure, and what its bars mean. */
final class TrendsPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final Map<Measure, PictureView> pictures = new EnumMap<>(Measure.class);
    private final TrendLegend legend;
    private transient Optional<Trend> shown = Optional.empty();

    TrendsPage(Texts texts, Executor drawing) {
        super(new GridLayout(0, 3, 2 * Style.GAP, 2 * Style.GAP));
        this.texts = texts;
        this.legend = new TrendLegend(texts);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        for (Measure measure : Measure.values()) {
            PictureView picture = new PictureView(drawing, texts.words().name(measure), 280, 200);
            pictures.put(measure, picture);
            Card card = new Card(new BorderLayout());
            card.add(picture, BorderLayout.CENTER);
            add(card);
        }
        add(legend.card());
    }

    @Override
    public void show(View view) {
        if (shown.filter(view.trend()::equals).isEmpty()) {
            shown = Optional.of(view.trend());
            pictures.forEach((measure, picture) ->
                    picture.show(new TrendPicture(view.trend().series(measure), Style.look(), texts.words())));
            legend.show(view.trend());
        }
    }
}
