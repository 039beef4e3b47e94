package plumbline.screen.sensor;

import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Asks which sensor is worn where several speak, a button for each; and looks for others when it is told to. */
public final class SensorChoice extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 640;

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final transient Runnable chosen;
    private final JPanel offered = new JPanel();
    private final JButton others;
    private transient List<Link.Candidate> shown = List.of();

    /** {@code chosen} runs when there is nothing to choose any more, so that the keyboard has somewhere to go. */
    public SensorChoice(Texts texts, Consumer<Wish> wishes, Runnable chosen) {
        super(new BorderLayout());
        this.chosen = chosen;
        this.texts = texts;
        this.wishes = wishes;
        this.others = Keys.entered(Style.name(new JButton(), texts.label("choice.others")));
        setOpaque(false);
        offered.setOpaque(false);
        others.addActionListener(e -> wishes.accept(new Wish.SearchAnew()));
        JPanel column = new JPanel();
        column.setOpaque(false);
        new Stack(column).add(offered, 0).add(row(others), Style.GAP);
        add(column, BorderLayout.NORTH);
    }

    @Override
    public void show(View view) {
        others.setVisible(isSearchable(view.now().link().state()));
        List<Link.Candidate> candidates = view.now().link().candidates();
        if (!candidates.equals(shown)) {
            shown = candidates;
            offer(candidates);
        }
    }

    /** A recording or a pretend wearer is not searched for; and what is being searched for already need not be again. */
    private static boolean isSearchable(Link.State state) {
        return state != Link.State.SEARCHING
                && state != Link.State.PLAYING
                && state != Link.State.PRETENDING
                && state != Link.State.ENDED;
    }

    private void offer(List<Link.Candidate> candidates) {
        offered.removeAll();
        if (!candidates.isEmpty()) {
            Stack stack = new Stack(offered);
            Paragraph question = new Paragraph(WORDS);
            question.say(texts.text("choice.which"));
            stack.add(question, 0);
            List<JButton> buttons = new ArrayList<>();
            for (Link.Candidate candidate : candidates) {
                buttons.add(button(buttons.size() + 1, candidate));
                stack.add(row(buttons.get(buttons.size() - 1)), Style.GAP);
            }
            validate();
            buttons.get(0).requestFocusInWindow();
        } else if (isShowing()) {
            chosen.run();
        }
        revalidate();
        repaint();
    }

    private JButton button(int number, Link.Candidate candidate) {
        JButton button = Keys.entered(Style.name(
                new JButton(),
                texts.label("choice.sensor", number, candidate.port(), candidate.protocol(), candidate.baud())));
        button.putClientProperty("html.disable", true);
        button.addActionListener(e -> wishes.accept(new Wish.Wear(candidate.port())));
        return button;
    }

    private static JPanel row(JButton button) {
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.add(button, BorderLayout.LINE_START);
        return row;
    }
}
