package plumbline.screen.sensor;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.Box;
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
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Glimpse;
import plumbline.sensor.text.example.Shown;

/**
 * Where no known sensor speaks: leads through showing by example what the numbers of a text are, and says what came of it
 * until the wearer has read it. Else it is not to be seen.
 */
public final class ExamplePane extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 640;

    /** What is said of a lesson begins so. */
    private static final String OUTCOME = "example.";

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final Paragraph task = new Paragraph(WORDS);
    private final Paragraph hitch = new Paragraph(WORDS);
    private final Paragraph numbers = new Paragraph(WORDS);
    private final JButton begin;
    private final JButton close;
    private transient Optional<Saying> outcome = Optional.empty();
    private boolean learning;
    private boolean begun;

    /** Tells these wishes. */
    public ExamplePane(Texts texts, Consumer<Wish> wishes) {
        super(new BorderLayout());
        this.texts = texts;
        this.wishes = wishes;
        this.begin = Keys.entered(Style.name(new JButton(), texts.label("example.begin")));
        this.close = Keys.entered(Style.name(new JButton(), texts.label("example.stop")));
        setOpaque(false);
        begin.addActionListener(e -> begin());
        close.addActionListener(e -> leave());
        numbers.getAccessibleContext().setAccessibleName(texts.text("example.lines"));
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        row.add(begin);
        row.add(Box.createHorizontalStrut(Style.GAP));
        row.add(close);
        JPanel column = new JPanel();
        column.setOpaque(false);
        new Stack(column)
                .add(task, Style.GAP)
                .add(hitch, Style.GAP)
                .add(numbers, Style.GAP)
                .add(row, Style.GAP);
        add(column, BorderLayout.NORTH);
        Keys.onEscape(this, this::leave);
        setVisible(false);
    }

    /** Whether this is said of a lesson, and so stands here and nowhere else. */
    public static boolean isOutcome(Saying saying) {
        return saying.name().startsWith(OUTCOME);
    }

    private void begin() {
        outcome = Optional.empty();
        begun = true;
        task.say(texts.text("example.task.LEVEL"));
        wishes.accept(new Wish.ShowByExample());
    }

    /** Stops what goes on, or puts away what came of it. */
    private void leave() {
        if (learning || begun) {
            begun = false;
            wishes.accept(new Wish.StopExample());
        } else if (outcome.isPresent()) {
            outcome = Optional.empty();
            setVisible(false);
        }
    }

    @Override
    public void show(View view) {
        Link link = view.now().link();
        Optional<Glimpse> glimpse = link.example();
        Optional<Saying> came = link.advice().filter(ExamplePane::isOutcome);
        if (glimpse.isPresent()) {
            outcome = Optional.empty();
            begun = false;
        } else if (came.isPresent() && !begun) {
            outcome = came;
        }
        boolean sought = link.state() == Link.State.SEARCHING && link.advice().isPresent();
        boolean over = glimpse.isEmpty() && outcome.isPresent();
        setVisible(link.state() == Link.State.GARBLED || sought || over);
        turn(glimpse.isPresent());
        begin.setVisible(glimpse.isEmpty());
        close.setVisible(glimpse.isPresent() || over);
        numbers.setVisible(glimpse.filter(g -> !g.lines().isEmpty()).isPresent());
        Optional<String> stuck = glimpse.flatMap(this::stuck);
        hitch.setVisible(stuck.isPresent());
        hitch.say(stuck.orElse(""));
        task.say(glimpse.map(this::task)
                .or(() -> outcome.map(texts::say))
                .orElseGet(() -> texts.text(begun ? "example.task.LEVEL" : "example.what")));
        numbers.say(glimpse.map(this::numbers).orElse(""));
    }

    /** The button says what it does, and has the keyboard where the other one had it. */
    private void turn(boolean learns) {
        Texts.Label label = texts.label(learns ? "example.stop" : "example.close");
        if (!label.text().equals(close.getText())) {
            Style.name(close, label);
        }
        boolean focus = learns && !learning && begin.isFocusOwner();
        learning = learns;
        if (focus) {
            close.setVisible(true);
            close.requestFocusInWindow();
        }
    }

    private String task(Glimpse glimpse) {
        return texts.text(glimpse.end().isPresent() ? "example.over" : "example.task." + glimpse.pose());
    }

    private Optional<String> stuck(Glimpse glimpse) {
        Optional<String> hitched = glimpse.hitch().map(h -> texts.text("example.hitch." + h));
        boolean silent = glimpse.lines().isEmpty() && glimpse.end().isEmpty();
        return hitched.or(() -> silent ? Optional.of(texts.text("example.listening")) : Optional.empty());
    }

    /** The last lines as they came, and below them each number of such a line. */
    private String numbers(Glimpse glimpse) {
        return String.join("\n", glimpse.lines()) + "\n"
                + glimpse.columns().stream().map(this::number).collect(Collectors.joining("\n"));
    }

    private String number(Shown column) {
        int decimals = column.value() == Math.rint(column.value()) ? 0 : 3;
        String words = column.name() + ": " + texts.words().number(column.value(), decimals);
        return column.changed() ? texts.text("example.changes", words) : words;
    }
}
