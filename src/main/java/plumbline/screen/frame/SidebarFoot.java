package plumbline.screen.frame;

import java.awt.event.KeyEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Icons;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The foot of the sidebar: how it stands with the sensor, as a lamp and a word, and what is seldom wanted, in a menu. */
final class SidebarFoot extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient NowWords words;
    private final JLabel lamp = Style.plain();
    private final JButton more = new JButton();
    private transient Optional<Link> shown = Optional.empty();
    private boolean narrow;

    SidebarFoot(Texts texts, Consumer<Wish> wishes) {
        super(new MigLayout("insets 8 8 12 8, gapy 8, wrap 1, fill", "[grow, fill, left]", "push[][]"));
        this.texts = texts;
        words = new NowWords(texts);
        setOpaque(false);
        lamp.setIconTextGap(Style.GAP);
        more.setIcon(Icons.MORE.small(Style.look().faint()));
        more.putClientProperty("JButton.buttonType", "borderless");
        more.getAccessibleContext().setAccessibleName(texts.text("menu.more"));
        // Three dots, and a dot to reach them by: every letter is one of a page.
        more.setMnemonic(KeyEvent.VK_PERIOD);
        more.setToolTipText(texts.text("menu.more"));
        more.addActionListener(e -> menu(wishes).show(more, 0, -menu(wishes).getPreferredSize().height));
        add(lamp, "gapleft 6");
        add(more, "grow 0, alignx left");
    }

    /** What is seldom wanted. */
    JPopupMenu menu(Consumer<Wish> wishes) {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem charts = Style.name(new JMenuItem(), texts.label("charts"));
        charts.addActionListener(e -> wishes.accept(new Wish.OpenCharts()));
        menu.add(charts);
        return menu;
    }

    /** Without the word, where there is no room for it. */
    void narrow(boolean now) {
        narrow = now;
        shown.ifPresent(this::word);
    }

    @Override
    public void show(View view) {
        Link now = view.now().link();
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            lamp.setIcon(new Lamp(now.state()));
            lamp.setToolTipText(words.link(now));
            lamp.getAccessibleContext().setAccessibleDescription(words.link(now));
            word(now);
        }
    }

    private void word(Link now) {
        String word = texts.text("lamp." + now.state());
        lamp.setText(narrow ? "" : word);
        lamp.getAccessibleContext().setAccessibleName(word);
    }
}
