package plumbline.screen.trends;

import java.awt.BasicStroke;
import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Box;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.chart.drawing.Look;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.Measure;
import plumbline.trend.Trend;

/** What the bars of the trends mean, and over how many days the averages go. */
final class TrendLegend {

    private static final int WORDS = 180;

    private final Texts texts;
    private final Card card = new Card(new BorderLayout());
    private final JLabel title = Style.line("h3");
    private final JLabel days = Style.quiet();

    TrendLegend(Texts texts) {
        this.texts = texts;
        Look look = Style.look();
        JPanel lines = new JPanel();
        lines.setOpaque(false);
        new Stack(lines)
                .add(title, 0)
                .add(days, Style.GAP / 2)
                .add(entry("full", look.accent(), look.accent()), 2 * Style.GAP)
                .add(entry("today", look.pale(), look.accent()), Style.GAP)
                .add(entry("pale", look.pale(), look.edgeOf(look.pale())), Style.GAP)
                .add(line("mean", new float[] {5, 4}), Style.GAP)
                .add(line("moving", new float[] {1000, 1}), Style.GAP)
                .add(line("goal", new float[] {1, 3}), Style.GAP)
                .add(line("none", new float[] {3, 20}), Style.GAP)
                .fill(Box.createVerticalGlue(), 0);
        card.add(lines, BorderLayout.CENTER);
    }

    private JPanel entry(String key, Color fill, Color border) {
        return label(key, (g, x, y) -> {
            g.setColor(fill);
            g.fillRect(x + 4, y, 12, 15);
            g.setColor(border);
            g.drawRect(x + 4, y, 12, 15);
        });
    }

    private JPanel line(String key, float[] dash) {
        return label(key, (g, x, y) -> {
            g.setColor(Style.look().ink());
            g.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dash, 0));
            g.drawLine(x + (dash[1] > 10 ? 8 : 1), y + 8, x + 19, y + 8);
        });
    }

    private interface Sign {
        void paint(Graphics2D g, int x, int y);
    }

    private JPanel label(String key, Sign sign) {
        Paragraph words = new Paragraph(WORDS);
        words.setForeground(Style.look().faint());
        words.say(texts.text("trends.legend." + key));
        JLabel mark = Style.plain();
        mark.setVerticalAlignment(JLabel.TOP);
        mark.setText("");
        mark.setIcon(new Icon() {
            @Override
            public void paintIcon(Component c, Graphics g, int x, int y) {
                Graphics2D own = (Graphics2D) g.create();
                own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
                sign.paint(own, x, y);
                own.dispose();
            }

            @Override
            public int getIconWidth() {
                return 20;
            }

            @Override
            public int getIconHeight() {
                return 16;
            }
        });
        JPanel row = new JPanel(new BorderLayout(Style.GAP, 0));
        row.setOpaque(false);
        row.add(mark, BorderLayout.LINE_START);
        row.add(words, BorderLayout.CENTER);
        return row;
    }

    Card card() {
        return card;
    }

    void show(Trend trend) {
        title.setText(texts.text("trends.title", trend.days().size()));
        days.setText(texts.text("trends.days", trend.series(Measure.SEATED).fullDays()));
    }
}
