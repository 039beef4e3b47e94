package plumbline.screen.today;

import java.awt.BorderLayout;
import java.util.OptionalDouble;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.Measure;
import plumbline.trend.Series;
import plumbline.trend.Trend;

/** One figure of today, large, with what is usual for this wearer below it. */
final class Tile {

    private final Texts texts;
    private final Measure measure;
    private final Card card = new Card(new BorderLayout());
    private final JLabel value = Style.line("h2");
    private final JLabel usual = Style.quiet();

    Tile(Texts texts, Measure measure) {
        this.texts = texts;
        this.measure = measure;
        JLabel name = Style.quiet();
        name.setText(texts.text("tile." + measure));
        JPanel lines = new JPanel();
        lines.setOpaque(false);
        new Stack(lines).add(name, 0).add(value, Style.GAP / 2).add(usual, Style.GAP / 2);
        card.add(lines, BorderLayout.NORTH);
    }

    Card card() {
        return card;
    }

    void show(Trend trend) {
        Series series = trend.series(measure);
        OptionalDouble mean = series.mean();
        value.setText(texts.words().value(measure, series.last()));
        usual.setText(
                mean.isPresent()
                        ? texts.text("tile.usual", texts.words().value(measure, mean))
                        : texts.text("tile.usual.none"));
    }
}
