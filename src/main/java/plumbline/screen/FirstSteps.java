package plumbline.screen;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.FlowLayout;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Column;
import plumbline.screen.parts.Fetch;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The first run, in three minutes: find the sensor, wear it, know one's slouch, answer five questions. */
final class FirstSteps extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 640;
    private static final List<String> STEPS = List.of("find", "wear", "slouch", "questions");

    /** What is asked; every other setting has a standard that few will want to change on the first day. */
    private static final List<String> QUESTIONS =
            List.of("break.move_every_min", "break.length_min", "schedule.days", "schedule.hours", "slouch.nudge_by");

    private final transient Texts texts;
    private final transient Executor executor;
    private final transient Preferences preferences;
    private final transient Runnable done;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final Map<String, JLabel> states = new LinkedHashMap<>();
    private final transient Map<String, SettingRow> rows = new LinkedHashMap<>();
    private final Column questions = new Column(new GridBagLayout());
    private final JButton back;
    private final JButton next;
    private final transient NowWords words;
    private int step;

    FirstSteps(Texts texts, Executor executor, Preferences preferences, Runnable done) {
        super(new BorderLayout(0, 2 * Style.GAP));
        this.texts = texts;
        this.executor = executor;
        this.preferences = preferences;
        this.done = done;
        this.words = new NowWords(texts);
        back = button("first.back", -1);
        next = button("first.next", 1);
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
        Fetch.with(executor, preferences::all, this::ask, trouble -> {});
    }

    private Card card(String each) {
        Card card = new Card(new BorderLayout(0, 2 * Style.GAP));
        JLabel title = Style.line("h2");
        title.setText(texts.text("first.title", STEPS.indexOf(each) + 1, STEPS.size(), texts.text("first." + each)));
        Paragraph says = new Paragraph(WORDS);
        says.say(texts.text("first.says." + each));
        JLabel state = Style.line("h4");
        states.put(each, state);
        JPanel head = new JPanel();
        head.setOpaque(false);
        new Stack(head).add(title, 0).add(says, Style.GAP).add(state, 2 * Style.GAP);
        card.add(head, BorderLayout.NORTH);
        if (each.equals("questions")) {
            card.add(questions.scrolled(), BorderLayout.CENTER);
        }
        return card;
    }

    private JButton button(String key, int by) {
        JButton button = Style.name(new JButton(), texts.label(key));
        button.addActionListener(e -> turn(by));
        return button;
    }

    private void turn(int by) {
        step += by;
        if (step == STEPS.size()) {
            finish();
            return;
        }
        cards.show(middle, STEPS.get(step));
        back.setEnabled(step > 0);
        Style.name(next, texts.label(step == STEPS.size() - 1 ? "first.done" : "first.next"));
    }

    /** Written even where nothing was changed, so that the next start is not a first one. */
    private void finish() {
        step = STEPS.size() - 1;
        List<String> shown = new ArrayList<>(rows.keySet());
        Fetch.with(
                executor,
                () -> {
                    for (Preferences.Preference each : preferences.all()) {
                        if (!shown.isEmpty() && each.path().equals(shown.get(0))) {
                            preferences.set(each.path(), each.value());
                        }
                    }
                    return shown.size();
                },
                count -> done.run(),
                trouble -> done.run());
    }

    private void ask(List<Preferences.Preference> all) {
        Stack stack = new Stack(questions);
        for (String path : QUESTIONS) {
            all.stream().filter(p -> p.path().equals(path)).forEach(p -> {
                SettingRow row = new SettingRow(texts, p, this::change);
                rows.put(path, row);
                stack.add(row, Style.GAP);
            });
        }
        questions.revalidate();
    }

    private void change(String path, String written) {
        SettingRow row = rows.get(path);
        if (row != null) {
            Fetch.with(
                    executor,
                    () -> preferences.set(path, written),
                    row::tell,
                    trouble -> row.tell(new Preferences.Outcome(false, trouble)));
        }
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        boolean heard = now.reading().isPresent();
        boolean learnt = now.reading().filter(r -> r.forwardDeg().isPresent()).isPresent();
        say(
                "find",
                sign(heard)
                        + (now.link().advice().isEmpty()
                                ? words.link(now.link())
                                : now.link().advice()));
        say("wear", sign(learnt) + texts.text(learnt ? "sensor.learnt" : "sensor.not.learnt"));
        say("slouch", sign(now.leanZone().isPresent()) + words.angle(now) + "  " + words.zone(now));
    }

    private static String sign(boolean good) {
        return good ? "\u2713 " : "\u2026 ";
    }

    private void say(String each, String sentence) {
        JLabel label = states.get(each);
        if (label != null && !sentence.equals(label.getText())) {
            Style.fill(label, sentence);
        }
    }

    int step() {
        return step;
    }
}
