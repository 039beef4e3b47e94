package plumbline.screen.frame;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.RenderingHints;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.chart.drawing.Look;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** How it stands with the sensor, in words with a sign, and the way to the charts. */
final class StatusBar extends JPanel implements Page {

    private static final long serialVersionUID = 1L;
    private static final int NOTICE_WIDTH = 640;

    private final transient Texts texts;
    private final transient NowWords words;
    private final JLabel lamp = new JLabel();
    private final Paragraph link = new Paragraph(NOTICE_WIDTH);
    private final Paragraph notice = new Paragraph(NOTICE_WIDTH);
    private transient Optional<Link> shown = Optional.empty();

    public StatusBar(Texts texts, Consumer<Wish> wishes) {
        super(new BorderLayout(Style.GAP, 0));
        this.texts = texts;
        words = new NowWords(texts);
        JButton charts = Style.name(new JButton(), texts.label("charts"));
        charts.addActionListener(e -> wishes.accept(new Wish.OpenCharts()));
        JPanel said = new JPanel(new BorderLayout(Style.GAP, 0));
        said.add(lamp, BorderLayout.LINE_START);
        said.add(middle(link), BorderLayout.CENTER);
        notice.setVisible(false);
        add(notice, BorderLayout.NORTH);
        add(said, BorderLayout.CENTER);
        add(middle(charts), BorderLayout.LINE_END);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(0, edge + 2, edge - 2, edge));
    }

    /** Half way up, as high as it likes to be. */
    private static JPanel middle(JComponent part) {
        JPanel around = new JPanel(new GridBagLayout());
        GridBagConstraints at = new GridBagConstraints();
        at.fill = GridBagConstraints.HORIZONTAL;
        at.weightx = 1;
        around.add(part, at);
        return around;
    }

    @Override
    public void show(View view) {
        Link now = view.now().link();
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            link.say(now.advice().map(texts::say).orElseGet(() -> words.link(now)));
            link.setToolTipText(words.link(now));
            lamp.setIcon(new Lamp(now.state()));
            link.setForeground(
                    now.state() == Link.State.DOWN
                            ? Style.look().alarm()
                            : Style.look().ink());
        }
        notice.say(view.notice().map(texts::say).orElse(""));
        notice.setVisible(view.notice().isPresent());
    }

    /** A full disc when all is well, one with a stroke when not: told by shape, not by colour alone. */
    private record Lamp(Link.State state) implements Icon {

        private static final int SIZE = 12;

        @Override
        public void paintIcon(Component c, Graphics g, int x, int y) {
            Look look = Style.look();
            Graphics2D own = (Graphics2D) g.create();
            own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            own.setColor(colour(look));
            own.translate(x, y);
            own.scale(getIconWidth() / (double) SIZE, getIconHeight() / (double) SIZE);
            own.fillOval(0, 0, SIZE, SIZE);
            if (!state.isGood()) {
                own.setColor(Style.look().paper());
                own.fillRect(SIZE / 2 - 1, 2, 2, 5);
                own.fillRect(SIZE / 2 - 1, 8, 2, 2);
            }
            own.dispose();
        }

        private Color colour(Look look) {
            if (state == Link.State.DOWN) {
                return look.alarm();
            }
            return look.of(state.isGood() ? Shade.STANDING : Shade.SLOUCHED);
        }

        @Override
        public int getIconWidth() {
            return Style.length(SIZE);
        }

        @Override
        public int getIconHeight() {
            return Style.length(SIZE);
        }
    }
}
