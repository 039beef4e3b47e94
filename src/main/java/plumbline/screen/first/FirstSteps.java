package plumbline.screen.first;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.event.HierarchyEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.figure.Bearing;
import plumbline.screen.figure.WearerView;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.sensor.CalibrationPane;
import plumbline.screen.sensor.ExamplePane;
import plumbline.screen.sensor.SensorChoice;
import plumbline.trend.day.Shade;

/** The first run, in three minutes: find the sensor, wear it, calibrate; the questions follow. By keyboard alone. */
public final class FirstSteps extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 640;
    static final List<String> STEPS = List.of("find", "wear", "calibrate");

    private final transient Texts texts;
    private final transient Runnable done;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final Map<String, Paragraph> states = new LinkedHashMap<>();
    private final JButton back;
    private final JButton next;
    private final transient NowWords words;
    private final SensorChoice choice;
    private final ExamplePane example;
    private final CalibrationPane calibration;
    private int step;

    public FirstSteps(Texts texts, Consumer<Wish> wishes, Runnable done) {
        super(new BorderLayout(0, 2 * Style.GAP));
        this.texts = texts;
        this.done = done;
        this.words = new NowWords(texts);
        this.choice = new SensorChoice(texts, wishes, this::focus);
        this.example = new ExamplePane(texts, wishes);
        this.calibration = new CalibrationPane(texts, wishes);
        back = button("steps.back", -1);
        next = button("steps.next", 1);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        middle.setOpaque(false);
        for (String each : STEPS) {
            middle.add(card(each), each);
        }
        add(middle, BorderLayout.CENTER);
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, Style.GAP, 0));
        row.setOpaque(false);
        row.add(back);
        row.add(next);
        add(row, BorderLayout.SOUTH);
        turn(0);
        Keys.onEscape(this, calibration::stop);
        addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && isShowing()) {
                focus();
            }
        });
    }

    private Card card(String each) {
        Card card = new Card(new BorderLayout(0, 2 * Style.GAP));
        JLabel title = Style.line("h2");
        title.setText(
                texts.text("steps.title", STEPS.indexOf(each) + 1, STEPS.size() + 1, texts.text("steps." + each)));
        Paragraph says = new Paragraph(WORDS);
        says.say(texts.text("steps.says." + each));
        Paragraph state = new Paragraph(WORDS);
        state.setFont(Style.line("h4").getFont());
        states.put(each, state);
        JPanel head = new JPanel();
        head.setOpaque(false);
        Stack stack = new Stack(head).add(title, 0).add(says, Style.GAP);
        card.add(head, BorderLayout.NORTH);
        if (each.equals("calibrate")) {
            card.add(calibration, BorderLayout.CENTER);
            return card;
        }
        stack.add(state, 2 * Style.GAP);
        if (each.equals("find")) {
            JPanel sought = new JPanel();
            sought.setOpaque(false);
            new Stack(sought).add(example, 0).add(choice, Style.GAP);
            JPanel top = new JPanel(new BorderLayout());
            top.setOpaque(false);
            top.add(sought, BorderLayout.NORTH);
            card.add(top, BorderLayout.CENTER);
        }
        if (each.equals("wear")) {
            card.add(worn(), BorderLayout.CENTER);
        }
        return card;
    }

    /** Somebody who wears it where it belongs. */
    private WearerView worn() {
        WearerView figure = new WearerView(texts.text("steps.wear"));
        figure.show(Bearing.of(Shade.STANDING), texts.text("steps.says.wear"));
        return figure;
    }

    private JButton button(String key, int by) {
        JButton button = Keys.entered(Style.name(new JButton(), texts.label(key)));
        button.addActionListener(e -> turn(by));
        return button;
    }

    private void turn(int by) {
        calibration.leave();
        step += by;
        if (step == STEPS.size()) {
            step = STEPS.size() - 1;
            done.run();
            return;
        }
        cards.show(middle, STEPS.get(step));
        back.setEnabled(step > 0);
        name();
        focus();
    }

    private void name() {
        boolean skip = isCalibrating() && !calibration.isLearnt();
        Texts.Label label = texts.label(skip ? "steps.skip" : "steps.next");
        if (!label.text().equals(next.getText())) {
            Style.name(next, label);
        }
    }

    /** What Enter is to press next. */
    private void focus() {
        boolean begin = isCalibrating() && !calibration.isLearnt();
        (begin ? calibration.begin() : next).requestFocusInWindow();
    }

    private boolean isCalibrating() {
        return STEPS.get(step).equals("calibrate");
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        boolean heard = now.reading().isPresent();
        boolean worn = now.reading()
                .map(r -> r.state().posture())
                .filter(p -> p != Posture.NOT_WORN && p != Posture.UNKNOWN)
                .isPresent();
        say(
                "find",
                sign(heard)
                        + now.link()
                                .advice()
                                .filter(said -> !ExamplePane.isOutcome(said))
                                .map(texts::say)
                                .orElseGet(() -> words.link(now.link())));
        say("wear", sign(worn) + words.posture(now));
        choice.show(view);
        example.show(view);
        if (isCalibrating()) {
            calibrate(view);
        }
    }

    private void calibrate(View view) {
        boolean before = calibration.isLearnt();
        calibration.show(view);
        name();
        if (calibration.isLearnt() && !before) {
            focus();
        }
    }

    private static String sign(boolean good) {
        return good ? "\u2713 " : "\u2026 ";
    }

    private void say(String each, String sentence) {
        Paragraph said = states.get(each);
        if (said != null) {
            said.say(sentence);
        }
    }

    /** Goes on where another left off. */
    public void takeOver(FirstSteps other) {
        turn(other.step - step);
    }
}
