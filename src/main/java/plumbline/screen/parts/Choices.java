package plumbline.screen.parts;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** A button that asks "for how long" in a small menu below it. */
public final class Choices {

    private Choices() {}

    /** A button with the words of this name in the bundle; what is chosen is handed over on the event thread. */
    public static JButton button(Texts texts, String key, List<Duration> lengths, Consumer<Duration> chosen) {
        JButton button = Style.name(new JButton(), texts.label(key));
        button.setToolTipText(texts.text(key + ".hint"));
        button.addActionListener(e -> menu(texts, lengths, chosen).show(button, 0, button.getHeight()));
        return button;
    }

    /** The menu alone. */
    public static JPopupMenu menu(Texts texts, List<Duration> lengths, Consumer<Duration> chosen) {
        JPopupMenu menu = new JPopupMenu();
        for (Duration length : lengths) {
            JMenuItem item = new JMenuItem(texts.text("for", texts.words().duration(length)));
            item.addActionListener(e -> chosen.accept(length));
            menu.add(item);
        }
        return menu;
    }
}
