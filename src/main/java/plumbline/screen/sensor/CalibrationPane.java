package plumbline.screen.sensor;

import java.awt.BorderLayout;
import java.awt.event.HierarchyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.calibration.Calibration;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.screen.figure.Bearing;
import plumbline.screen.figure.WearerView;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/**
 * Leads through the calibration: what to do now, with a figure that does it; how still it is held; how each part turned
 * out. Out of sight it lets go of what was measured.
 */
public final class CalibrationPane extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 400;
    private static final List<Part> PARTS = List.of(Part.TALL, Part.SLUMPED, Part.WALK);
    private static final View.Calibrating NOT_BEGUN =
            new View.Calibrating(Calibration.byParts().progress(), Optional.empty());

    private final transient Texts texts;
    private final transient CalibrationWords words;
    private final transient Consumer<Wish> wishes;
    private final WearerView figure;
    private final JLabel title = Style.line("h3");
    private final Paragraph task = new Paragraph(WORDS);
    private final JLabel sign = Style.line("h4");
    private final JProgressBar bar = new JProgressBar(0, 100);
    private final Paragraph outcome = new Paragraph(WORDS);
    private final List<JLabel> results = new ArrayList<>();
    private final JButton begin;
    private transient Optional<View.Calibrating> shown = Optional.empty();

    public CalibrationPane(Texts texts, Consumer<Wish> wishes) {
        super(new BorderLayout(3 * Style.GAP, 0));
        this.texts = texts;
        this.words = new CalibrationWords(texts);
        this.wishes = wishes;
        this.figure = new WearerView(texts.text("calibrate.figure"));
        this.begin = Keys.entered(Style.name(new JButton(), texts.label("calibrate.begin")));
        setOpaque(false);
        begin.addActionListener(e -> press());
        bar.getAccessibleContext().setAccessibleName(texts.text("calibrate.bar"));
        add(side(), BorderLayout.CENTER);
        add(column(), BorderLayout.LINE_END);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && !isShowing()) {
                leave();
            }
        });
        show(NOT_BEGUN);
    }

    private JPanel side() {
        JPanel side = new JPanel();
        side.setOpaque(false);
        Stack stack = new Stack(side).fill(figure, 0);
        for (Part part : PARTS) {
            JLabel line = Style.plain();
            line.setName(part.name());
            results.add(line);
            stack.add(line, Style.GAP / 2);
        }
        return side;
    }

    private JPanel column() {
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.add(begin, BorderLayout.LINE_START);
        JPanel column = new JPanel();
        column.setOpaque(false);
        new Stack(column)
                .add(title, 0)
                .add(task, Style.GAP)
                .add(sign, 2 * Style.GAP)
                .add(bar, Style.GAP)
                .add(row, 2 * Style.GAP)
                .add(outcome, 2 * Style.GAP);
        JPanel top = new JPanel(new BorderLayout());
        top.setOpaque(false);
        top.add(column, BorderLayout.NORTH);
        return top;
    }

    /** The button that begins, stops and repeats; the only one here. */
    public JButton begin() {
        return begin;
    }

    /** Whether the wearer's own span has been learnt, and is in force. */
    public boolean isLearnt() {
        return shown.flatMap(View.Calibrating::outcome).flatMap(o -> o.frame()).isPresent();
    }

    /** The wearer turns to something else: a calibration that is not done is forgotten. */
    public void leave() {
        if (shown.filter(s -> !s.equals(NOT_BEGUN)).isPresent()) {
            wishes.accept(new Wish.LeaveCalibration());
            show(NOT_BEGUN);
        }
    }

    private boolean isUnderWay() {
        return shown.filter(s -> s.progress().stage() != Progress.Stage.WAITING).isPresent();
    }

    private void press() {
        wishes.accept(isUnderWay() ? new Wish.StopPose() : new Wish.BeginPose());
    }

    /** Stops the pose that is under way; false where none is. */
    public boolean stop() {
        boolean stops = isUnderWay();
        if (stops) {
            wishes.accept(new Wish.StopPose());
        }
        return stops;
    }

    @Override
    public void show(View view) {
        show(view.calibration().orElse(NOT_BEGUN));
    }

    private void show(View.Calibrating next) {
        if (shown.filter(next::equals).isPresent()) {
            return;
        }
        shown = Optional.of(next);
        Progress progress = next.progress();
        Part part = progress.part();
        boolean over = next.outcome().isPresent();
        fill(title, over ? words.verdict(next) : heading(part));
        task.say(over ? words.outcome(next) : words.task(part));
        figure.show(pose(part), title.getText());
        fill(sign, words.sign(progress));
        bar.setValue(CalibrationWords.percent(progress));
        for (int i = 0; i < PARTS.size(); i++) {
            fill(results.get(i), line(PARTS.get(i), progress));
        }
        outcome.say(over ? "" : words.outcome(next));
        Style.name(begin, texts.label(button(next)));
    }

    private String heading(Part part) {
        return texts.text("calibrate.title", PARTS.indexOf(part) + 1, PARTS.size(), words.name(part));
    }

    private static String button(View.Calibrating next) {
        boolean tried = next.progress().qualities().stream().anyMatch(q -> !q.good());
        if (next.progress().stage() != Progress.Stage.WAITING) {
            return "calibrate.stop";
        }
        return tried || next.outcome().isPresent() ? "calibrate.again" : "calibrate.begin";
    }

    private String line(Part part, Progress progress) {
        Optional<Quality> quality =
                progress.qualities().stream().filter(q -> q.part() == part).findFirst();
        String mark = quality.map(q -> q.good() ? "\u2713 " : "\u2717 ").orElse("\u2026 ");
        return mark
                + words.name(part)
                + quality.map(q -> ": " + words.result(q)).orElse("");
    }

    /** The wearer as they are to sit or walk. */
    private static Bearing pose(Part part) {
        return switch (part) {
            case TALL, DONE -> Bearing.of(Shade.SITTING);
            case SLUMPED -> Bearing.of(Shade.SLOUCHED);
            case WALK -> Bearing.of(Shade.MOVING);
        };
    }

    private static void fill(JLabel label, String text) {
        if (!text.equals(label.getText())) {
            Style.fill(label, text);
        }
    }
}
