package plumbline.screen.settings;

import java.awt.BorderLayout;
import java.awt.GridBagLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Column;
import plumbline.screen.parts.Fetch;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Every setting of the file, with what it means; a change is written and in force at once, or refused beside its field. */
public final class SettingsPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 760;

    private final transient Texts texts;
    private final transient Executor executor;
    private final transient Preferences preferences;
    private final Column column = new Column(new GridBagLayout());
    private final transient Map<String, SettingRow> rows = new LinkedHashMap<>();
    private boolean asked;

    public SettingsPage(Texts texts, Executor executor, Preferences preferences) {
        super(new BorderLayout());
        this.texts = texts;
        this.executor = executor;
        this.preferences = preferences;
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, 0, edge));
        add(column.scrolled(), BorderLayout.CENTER);
        say(texts.text("settings.none"));
    }

    /** Read when the page is first looked at. */
    @Override
    public void show(View view) {
        if (!asked) {
            asked = true;
            Fetch.with(executor, preferences::all, this::fill, told -> say(texts.say(told)));
        }
    }

    private void say(String sentence) {
        Paragraph words = new Paragraph(WORDS);
        words.say(sentence);
        column.removeAll();
        new Stack(column).add(words, 0);
        column.revalidate();
    }

    private void fill(List<Preferences.Preference> all) {
        if (all.isEmpty()) {
            return;
        }
        Map<String, List<Preferences.Preference>> sections = new LinkedHashMap<>();
        all.forEach(p ->
                sections.computeIfAbsent(p.section(), s -> new ArrayList<>()).add(p));
        column.removeAll();
        rows.clear();
        Stack stack = new Stack(column);
        sections.forEach((section, some) -> stack.add(card(section, some), rows.isEmpty() ? 0 : 2 * Style.GAP));
        column.setBorder(BorderFactory.createEmptyBorder(0, 0, 2 * Style.GAP, 0));
        column.revalidate();
    }

    private Card card(String section, List<Preferences.Preference> some) {
        Card card = new Card(new GridBagLayout());
        JLabel title = Style.line("h3");
        title.setText(texts.text("section." + section));
        Stack stack = new Stack(card).add(title, 0);
        for (Preferences.Preference preference : some) {
            SettingRow row = new SettingRow(texts, preference, this::change);
            rows.put(preference.path(), row);
            stack.add(row, 2 * Style.GAP);
        }
        return card;
    }

    private void change(String path, String written) {
        SettingRow row = rows.get(path);
        if (row != null) {
            Fetch.with(
                    executor,
                    () -> preferences.set(path, written),
                    row::tell,
                    trouble -> row.tell(new Preferences.Outcome(false, texts.say(trouble))));
        }
    }

    public List<SettingRow> rows() {
        return List.copyOf(rows.values());
    }
}
