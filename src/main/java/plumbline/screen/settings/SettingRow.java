package plumbline.screen.settings;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.BiConsumer;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import plumbline.chart.drawing.Look;
import plumbline.face.Preferences;
import plumbline.face.Preferences.Choice;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** One setting: its name, its field, what it means, and beside the field why what was written is refused. */
final class SettingRow extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 520;
    private static final int FIELD = 210;

    private final transient Texts texts;
    private final transient BiConsumer<String, String> change;
    private final JLabel said = Style.plain();
    private final JComponent field;
    private transient Preferences.Preference shown;

    SettingRow(Texts texts, Preferences.Preference preference, BiConsumer<String, String> change) {
        super(new BorderLayout(2 * Style.GAP, Style.GAP / 2));
        this.texts = texts;
        this.change = change;
        this.shown = preference;
        setOpaque(false);
        field = field(preference);
        field.setPreferredSize(new Dimension(Style.length(FIELD), field.getPreferredSize().height));
        field.setName(preference.path());
        field.getAccessibleContext().setAccessibleName(preference.path());
        field.getAccessibleContext().setAccessibleDescription(preference.meaning() + " " + limits(preference));
        JLabel name = Style.plain();
        name.setText(preference.path());
        name.setLabelFor(field);
        Paragraph meaning = new Paragraph(WORDS);
        meaning.say(preference.meaning());
        Paragraph limits = new Paragraph(WORDS);
        limits.setForeground(Style.look().faint());
        limits.say(limits(preference));
        JPanel left = new JPanel();
        left.setOpaque(false);
        new Stack(left).add(name, 0).add(meaning, Style.GAP / 4).add(limits, 0);
        JPanel right = new JPanel(new BorderLayout(0, Style.GAP / 2));
        right.setOpaque(false);
        right.add(field, BorderLayout.NORTH);
        add(left, BorderLayout.CENTER);
        add(right, BorderLayout.LINE_END);
        add(said, BorderLayout.SOUTH);
    }

    private String limits(Preferences.Preference preference) {
        return switch (preference.kind()) {
            case YES_NO ->
                texts.text(
                        "settings.standard",
                        texts.text(preference.standard().equals("true") ? "settings.yes" : "settings.no"));
            case CHOICE -> texts.text("settings.standard", label(preference, preference.standard()));
            case TEXT, LIST ->
                texts.text(
                        "settings.limits",
                        preference.allowed(),
                        preference.standard().isEmpty() ? texts.text("settings.empty") : preference.standard());
        };
    }

    private static String label(Preferences.Preference preference, String value) {
        return preference.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private JComponent field(Preferences.Preference preference) {
        return switch (preference.kind()) {
            case YES_NO -> {
                JCheckBox box = new JCheckBox(
                        texts.text("settings.yes"), preference.value().equals("true"));
                box.setOpaque(false);
                box.addActionListener(e -> write(Boolean.toString(box.isSelected())));
                yield box;
            }
            case CHOICE -> {
                JComboBox<Choice> box = new JComboBox<>(preference.choices().toArray(Choice[]::new));
                box.setSelectedItem(new Choice(preference.value(), label(preference, preference.value())));
                box.addActionListener(e -> write(((Choice) box.getSelectedItem()).value()));
                yield box;
            }
            case TEXT, LIST -> {
                JTextField text = new JTextField(preference.value());
                text.addActionListener(e -> write(text.getText()));
                text.addFocusListener(new FocusAdapter() {
                    @Override
                    public void focusLost(FocusEvent e) {
                        write(text.getText());
                    }
                });
                yield text;
            }
        };
    }

    private void write(String written) {
        if (!written.strip().equals(shown.value())) {
            shown = new Preferences.Preference(
                    shown.path(),
                    shown.kind(),
                    shown.choices(),
                    shown.meaning(),
                    shown.allowed(),
                    shown.standard(),
                    written.strip());
            change.accept(shown.path(), written.strip());
        }
    }

    /** Says what became of the change. */
    void tell(Preferences.Outcome outcome) {
        Look look = Style.look();
        said.setForeground(outcome.accepted() ? look.of(Shade.STANDING) : look.of(Shade.SLOUCHED));
        String sign = outcome.accepted() ? "\u2713 " : "\u2717 ";
        String sentence =
                outcome.accepted() && outcome.sentence().isEmpty() ? texts.text("settings.done") : outcome.sentence();
        Style.fill(said, sign + sentence);
        field.getAccessibleContext().setAccessibleDescription(sentence);
    }

    String path() {
        return shown.path();
    }

    public JComponent field() {
        return field;
    }

    public String said() {
        return said.getText();
    }
}
