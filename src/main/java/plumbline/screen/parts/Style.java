package plumbline.screen.parts;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Insets;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;
import plumbline.chart.Look;

/** How the window looks: FlatLaf in our colours, and the few kinds of text that it has. */
public final class Style {

    /** The space between things; twice as much around cards. */
    public static final int GAP = 8;

    private Style() {}

    /** Sets the look and feel; to be called on the event thread before any component is made. */
    public static void install(boolean dark) {
        FlatLaf.setGlobalExtraDefaults(Map.of("@accentColor", dark ? "#63A9DB" : "#2E75A8"));
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        Color ground = new Color(dark ? 0x161B1F : 0xEFF2F4);
        Look look = new Look(dark, UIManager.getFont("Label.font"));
        UIManager.put("Panel.background", ground);
        UIManager.put("OptionPane.background", ground);
        UIManager.put("TabbedPane.background", ground);
        UIManager.put("TabbedPane.selectedBackground", ground);
        UIManager.put("TabbedPane.tabHeight", 46);
        UIManager.put("TabbedPane.tabInsets", new Insets(6, 22, 6, 22));
        UIManager.put("TabbedPane.showTabSeparators", false);
        UIManager.put("Label.foreground", look.ink());
        UIManager.put("Button.arc", 12);
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Component.hideMnemonics", false);
        UIManager.put("Button.margin", new Insets(5, 14, 5, 14));
    }

    /** The look of pictures that goes with the window's. */
    public static Look look() {
        return new Look(FlatLaf.isLafDark(), UIManager.getFont("Label.font"));
    }

    /** A line that can be filled later. */
    public static JLabel line(String styleClass) {
        JLabel label = plain();
        label.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass);
        return label;
    }

    /** A line of less weight. */
    public static JLabel quiet() {
        JLabel label = plain();
        label.setForeground(look().faint());
        return label;
    }

    /** A line in which text is only ever text, even where the name of a port or a file looks like HTML. */
    public static JLabel plain() {
        JLabel label = new JLabel(" ");
        label.putClientProperty("html.disable", true);
        return label;
    }

    /** Sets the text, or a blank of the same height. */
    public static void fill(JLabel label, String text) {
        label.setText(text.isEmpty() ? " " : text);
    }

    /** Names a button after its words and makes its letter work. */
    public static <B extends AbstractButton> B name(B button, Texts.Label label) {
        button.setText(label.text());
        button.setMnemonic(label.mnemonic());
        return button;
    }

    /** Keeps words that change from scrolling their page to where they end, as Swing's carets do. */
    public static void stayPut(JTextComponent words) {
        if (words.getCaret() instanceof DefaultCaret caret) {
            caret.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        }
    }
}
