package plumbline.screen.sensor;

import java.awt.BorderLayout;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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
import plumbline.sensor.text.example.Glimpse;
import plumbline.sensor.text.example.Lesson.Shown;

/**
 * Where no known sensor speaks: leads through showing by example what the numbers of a text are. Else it is not to be seen.
 */
final class ExamplePane extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 640;

    private final transient Texts texts;
    private final Paragraph task = new Paragraph(WORDS);
    private final Paragraph numbers = new Paragraph(WORDS);
    private final JButton begin;

    ExamplePane(Texts texts, Consumer<Wish> wishes) {
        super(new BorderLayout());
        this.texts = texts;
        this.begin = Keys.entered(Style.name(new JButton(), texts.label("example.begin")));
        setOpaque(false);
        begin.addActionListener(e -> wishes.accept(new Wish.ShowByExample()));
        numbers.getAccessibleContext().setAccessibleName(texts.text("example.lines"));
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.add(begin, BorderLayout.LINE_START);
        JPanel column = new JPanel();
        column.setOpaque(false);
        new Stack(column).add(task, Style.GAP).add(numbers, Style.GAP).add(row, Style.GAP);
        add(column, BorderLayout.NORTH);
        setVisible(false);
    }

    @Override
    public void show(View view) {
        Link link = view.now().link();
        Optional<Glimpse> glimpse = link.example();
        boolean sought = link.state() == Link.State.SEARCHING && link.advice().isPresent();
        setVisible(link.state() == Link.State.GARBLED || sought);
        begin.setVisible(glimpse.isEmpty());
        numbers.setVisible(glimpse.isPresent());
        task.say(glimpse.map(this::task).orElseGet(() -> texts.text("example.what")));
        numbers.say(glimpse.map(this::numbers).orElse(""));
    }

    private String task(Glimpse glimpse) {
        return texts.text(glimpse.end().isPresent() ? "example.over" : "example.task." + glimpse.pose());
    }

    /** The last line as it came, and below it each of its numbers. */
    private String numbers(Glimpse glimpse) {
        String last = glimpse.lines().isEmpty()
                ? ""
                : glimpse.lines().get(glimpse.lines().size() - 1) + "\n";
        return last + glimpse.columns().stream().map(this::number).collect(Collectors.joining("\n"));
    }

    private String number(Shown column) {
        String words = column.name() + ": " + texts.words().number(column.value(), 3);
        return column.changed() ? texts.text("example.changes", words) : words;
    }
}
