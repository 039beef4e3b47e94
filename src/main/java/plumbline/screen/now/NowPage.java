package plumbline.screen.now;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.figure.back.Pose;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.FigureView;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** What the wearer is doing at this moment: the figure at the left; posture, bout and the next break at the right. */
public final class NowPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final transient NowWords words;
    private final FigureView figure;
    private final JLabel angle = Style.line("h3");
    private final JLabel zone = Style.quiet();
    private final Card backCard;
    private final PostureCard posture;
    private final BoutCard bout;

    public NowPage(Texts texts, Consumer<Wish> wishes) {
        super(new GridBagLayout());
        words = new NowWords(texts);
        figure = new FigureView(texts);
        posture = new PostureCard(texts, wishes);
        bout = new BoutCard(texts, wishes);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        backCard = figureCard();
        add(evenly(backCard), at(0, 1.1));
        JPanel right = new JPanel();
        right.setOpaque(false);
        new Stack(right).fill(posture.card(), 0).fill(bout.card(), edge);
        add(evenly(right), at(1, 1));
    }

    /** Wishes for no width of its own, so that both sides keep their share whatever they say. */
    private static JPanel evenly(JPanel side) {
        return new Half(side);
    }

    private static final class Half extends JPanel {
        private static final long serialVersionUID = 1L;

        Half(JPanel side) {
            super(new BorderLayout());
            setOpaque(false);
            add(side);
        }

        @Override
        public Dimension getPreferredSize() {
            return getMinimumSize();
        }

        @Override
        public Dimension getMinimumSize() {
            return new Dimension(1, super.getMinimumSize().height);
        }
    }

    private static GridBagConstraints at(int column, double weight) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridx = column;
        at.weightx = weight;
        at.weighty = 1;
        at.fill = GridBagConstraints.BOTH;
        at.insets = new Insets(0, column == 0 ? 0 : 2 * Style.GAP, 0, 0);
        return at;
    }

    private Card figureCard() {
        Card card = new Card(new BorderLayout());
        card.add(figure, BorderLayout.CENTER);
        angle.setHorizontalAlignment(JLabel.CENTER);
        zone.setHorizontalAlignment(JLabel.CENTER);
        JPanel below = new JPanel();
        below.setOpaque(false);
        new Stack(below).add(angle, Style.GAP).add(zone, Style.GAP / 2);
        below.setBorder(BorderFactory.createEmptyBorder(Style.GAP, 0, 0, 0));
        card.add(below, BorderLayout.SOUTH);
        return card;
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        Pose pose = now.reading().map(r -> Pose.of(r, now.leanZone())).orElse(Pose.UNKNOWN);
        figure.show(pose, words.posture(now) + ". " + words.angle(now));
        Style.fill(angle, words.angle(now));
        Style.fill(zone, pose.zone().isPresent() || pose.shade() == Shade.SITTING ? words.zone(now) : "");
        backCard.tint(view.plan().cue().isPresent());
        posture.show(view);
        bout.show(view);
    }
}
