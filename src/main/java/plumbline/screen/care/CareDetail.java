package plumbline.screen.care;

import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import plumbline.screen.figure.StretchFigureView;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionLook;
import plumbline.screen.session.SessionText;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Stretch;
import plumbline.stretch.Stretch.Cited;
import plumbline.stretch.pose.Pose;

/** How a stretch is done, unfolded below its row: the figure, the steps, what to mind, how to make it easier or harder. */
final class CareDetail extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Dimension FIGURE = new Dimension(280, 160);

    private final transient Texts texts;
    private final transient Catalogue catalogue;
    private final transient Stack stack;

    CareDetail(Stretch stretch, Catalogue catalogue, Texts texts) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.stack = new Stack(this);
        Locale locale = texts.words().locale();
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 3 * Style.GAP, 2 * Style.GAP, 0));
        stack.add(figure(stretch), 0);
        int number = 1;
        for (Step step : stretch.steps()) {
            line(number++ + ". " + Side.RIGHT.fill(step.say(), locale), Font.PLAIN, 1f);
        }
        cited("browse.cautions", stretch.counsel().cautions());
        cited("browse.easier", stretch.counsel().easier());
        cited("browse.harder", stretch.counsel().harder());
    }

    private StretchFigureView figure(Stretch stretch) {
        Pose held = catalogue.pose(stretch.steps().stream()
                .filter(step -> step.action() == Step.Action.HOLD)
                .findFirst()
                .orElse(stretch.steps().get(stretch.steps().size() / 2))
                .pose());
        StretchFigureView figure = new StretchFigureView();
        figure.show(stretch.scene(), List.of(held), SessionLook.still(held));
        figure.setPreferredSize(FIGURE);
        figure.getAccessibleContext()
                .setAccessibleName(stretch.name().in(texts.words().locale()));
        return figure;
    }

    private void cited(String heading, List<Cited> sentences) {
        if (!sentences.isEmpty()) {
            line(texts.text(heading), Font.BOLD, 1f);
        }
        for (Cited each : sentences) {
            String by = each.sources().stream()
                    .map(source -> catalogue.cite(source).in(texts.words().locale()))
                    .collect(Collectors.joining("; "));
            line(each.text().in(texts.words().locale()) + " (" + by + ")", Font.PLAIN, 1f);
        }
    }

    private void line(String text, int style, float size) {
        stack.add(new SessionText(text, style, size), Style.GAP / 2);
    }
}
