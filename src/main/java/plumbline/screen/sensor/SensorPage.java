package plumbline.screen.sensor;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.GridBagLayout;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Column;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The sensor: whether it is heard, who it says it is, what came through, and how to wear and calibrate it. */
public final class SensorPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 700;
    private static final String FACTS = "facts";
    private static final String CALIBRATION = "calibration";

    private final transient Texts texts;
    private final transient NowWords words;
    private final transient Map<String, JLabel> values = new LinkedHashMap<>();
    private final Paragraph advice = new Paragraph(WORDS);
    private final SensorChoice choice;
    private final ExamplePane example;
    private final CalibrationPane calibration;
    private final JButton open = Keys.entered(new JButton());
    private final JButton close = Keys.entered(new JButton());

    public SensorPage(Texts texts, Consumer<Wish> wishes) {
        super(new CardLayout());
        this.texts = texts;
        this.words = new NowWords(texts);
        this.choice = new SensorChoice(texts, wishes, open::requestFocusInWindow);
        this.example = new ExamplePane(texts, wishes);
        this.calibration = new CalibrationPane(texts, wishes);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, 0, edge));
        open.addActionListener(e -> turn(true));
        close.addActionListener(e -> turn(false));
        Column column = new Column(new GridBagLayout());
        new Stack(column).add(facts(), 0).add(wearing(), edge);
        add(column.scrolled(), FACTS);
        add(calibrating(), CALIBRATION);
    }

    private Card calibrating() {
        Card card = new Card(new BorderLayout(0, 2 * Style.GAP));
        Style.name(close, texts.label("calibrate.close"));
        card.add(title("steps.calibrate"), BorderLayout.NORTH);
        card.add(calibration, BorderLayout.CENTER);
        card.add(leading(close), BorderLayout.SOUTH);
        Keys.onEscape(card, () -> {
            if (!calibration.stop()) {
                turn(false);
            }
        });
        return card;
    }

    /** To the calibration, or back from it. */
    private void turn(boolean calibrates) {
        if (getLayout() instanceof CardLayout cards) {
            calibration.leave();
            cards.show(this, calibrates ? CALIBRATION : FACTS);
            (calibrates ? calibration.begin() : open).requestFocusInWindow();
        }
    }

    private static JPanel leading(JButton button) {
        JPanel row = new JPanel(new BorderLayout());
        row.setOpaque(false);
        row.add(button, BorderLayout.LINE_START);
        return row;
    }

    private Card facts() {
        Card card = new Card(new GridBagLayout());
        Stack stack = new Stack(card).add(title("sensor.title"), 0);
        for (String key :
                new String[] {"link", "device", "battery", "samples", "garbled", "lost", "upright", "lean", "zone"}) {
            JPanel row = new JPanel(new BorderLayout(2 * Style.GAP, 0));
            row.setOpaque(false);
            JLabel name = Style.quiet();
            name.setText(texts.text("sensor." + key));
            JLabel value = Style.plain();
            name.setLabelFor(value);
            values.put(key, value);
            row.add(name, BorderLayout.LINE_START);
            row.add(value, BorderLayout.CENTER);
            stack.add(row, Style.GAP);
        }
        stack.add(advice, Style.GAP).add(example, Style.GAP).add(choice, Style.GAP);
        return card;
    }

    private Card wearing() {
        Card card = new Card(new GridBagLayout());
        Stack stack = new Stack(card).add(title("sensor.wear.title"), 0);
        for (String key : new String[] {"where", "how", "learn", "calibrate"}) {
            Paragraph words = new Paragraph(WORDS);
            words.say(texts.text("sensor.wear." + key));
            stack.add(words, Style.GAP);
        }
        Style.name(open, texts.label("calibrate.open"));
        stack.add(leading(open), Style.GAP);
        return card;
    }

    private JLabel title(String key) {
        JLabel title = Style.line("h3");
        title.setText(texts.text(key));
        return title;
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        say("link", words.link(now.link()));
        advice.say(now.link()
                .advice()
                .filter(said -> !ExamplePane.isOutcome(said))
                .map(texts::say)
                .orElse(""));
        say(
                "device",
                view.sense().device().isEmpty()
                        ? texts.text("sensor.unknown")
                        : view.sense().device());
        say(
                "battery",
                view.sense().battery().isPresent()
                        ? texts.words().number(view.sense().battery().getAsDouble(), 0)
                                + texts.words().text("percent")
                        : texts.text("sensor.unknown"));
        say("samples", texts.words().count(view.sense().samples()));
        say(
                "garbled",
                isRefused(view)
                        ? texts.text("sensor.nothing.read")
                        : texts.words().count(view.sense().garbledBytes()));
        say("lost", texts.words().count(view.sense().lost()));
        boolean learnt = now.reading().filter(r -> r.forwardDeg().isPresent()).isPresent();
        say("upright", texts.text(learnt ? "sensor.learnt" : "sensor.not.learnt"));
        say("lean", words.angle(now));
        say("zone", words.zone(now));
        choice.show(view);
        example.show(view);
        calibration.show(view);
    }

    /** Where nothing is read, nothing is counted: not one byte of what comes was found good. */
    private static boolean isRefused(View view) {
        Link.State state = view.now().link().state();
        return view.sense().samples() == 0
                && view.sense().garbledBytes() == 0
                && (state == Link.State.GARBLED || state == Link.State.SEARCHING);
    }

    private void say(String key, String value) {
        JLabel label = values.get(key);
        if (label != null && !value.equals(label.getText())) {
            Style.fill(label, value);
        }
    }
}
