package plumbline.screen.frame;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Color;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;
import javax.swing.SwingConstants;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Icons;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The pages, one in front, and at the side the way to each by icon and word; in a narrow window by the icon alone. */
final class Sidebar extends JTabbedPane implements Page {

    private static final long serialVersionUID = 1L;

    /** Below this width of the window words at the side would take the page's room. */
    private static final int NARROW = 900;

    private final transient Texts texts;
    private final SidebarFoot foot;
    private final transient List<Texts.Label> labels = new ArrayList<>();
    private boolean narrow;

    Sidebar(Texts texts, Consumer<Wish> wishes) {
        super(SwingConstants.LEFT);
        this.texts = texts;
        foot = new SidebarFoot(texts, wishes);
        getAccessibleContext().setAccessibleName(texts.text("app"));
        Color chosen = Style.look().tinted();
        putClientProperty(FlatClientProperties.TABBED_PANE_TAB_ALIGNMENT, SwingConstants.LEADING);
        putClientProperty(FlatClientProperties.TABBED_PANE_TRAILING_COMPONENT, foot);
        putClientProperty(
                FlatClientProperties.STYLE,
                Map.of(
                        "tabHeight",
                        Style.length(40),
                        "tabInsets",
                        new Insets(6, 16, 6, 20),
                        "textIconGap",
                        Style.GAP + Style.GAP / 2,
                        "selectedBackground",
                        chosen,
                        "contentAreaColor",
                        Style.look().grid(),
                        "tabSelectionHeight",
                        3));
    }

    /** Puts a page last. */
    void page(String key, Icons icon, JComponent page) {
        insert(key, icon, page, getTabCount());
    }

    /** Puts a page first, and in front. */
    void first(String key, Icons icon, JComponent page) {
        insert(key, icon, page, 0);
        setSelectedIndex(0);
    }

    private void insert(String key, Icons icon, JComponent page, int at) {
        Texts.Label label = texts.label(key);
        labels.add(at, label);
        insertTab(label.text(), icon.large(Style.look().faint()), page, null, at);
        setMnemonicAt(at, label.mnemonic());
    }

    /** The page that was first is not wanted any more. */
    void removeFirst() {
        labels.remove(0);
        removeTabAt(0);
    }

    @Override
    public void setBounds(int x, int y, int wide, int high) {
        boolean now = wide < Style.length(NARROW);
        if (now != narrow) {
            narrow = now;
            foot.narrow(now);
            for (int at = 0; at < getTabCount(); at++) {
                String word = labels.get(at).text();
                setTitleAt(at, now ? "" : word);
                setToolTipTextAt(at, now ? word : null);
                getAccessibleContext()
                        .getAccessibleChild(at)
                        .getAccessibleContext()
                        .setAccessibleName(word);
                setMnemonicAt(at, labels.get(at).mnemonic());
            }
        }
        super.setBounds(x, y, wide, high);
    }

    @Override
    public void show(View view) {
        foot.show(view);
    }
}
