package plumbline.screen.parts;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.util.SystemInfo;
import java.awt.Color;
import java.awt.EventQueue;
import java.awt.Insets;
import java.util.HashMap;
import java.util.Map;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.UIManager;
import javax.swing.text.DefaultCaret;
import javax.swing.text.JTextComponent;
import plumbline.chart.drawing.Look;

/** How the window looks: FlatLaf in our colours, and the few kinds of text that it has. */
public final class Style {

    /** The space between things; twice as much around cards. */
    public static final int GAP = 8;

    /**
     * Edges of fields and buttons are seen at 3 to 1 and more against what is on both sides of them (WCAG 2.1, 1.4.11),
     * words at 4.5 to 1 (1.4.3); a test measures it. FlatLaf's own edges have 1.5 to 1.
     */
    private static final Map<String, String> LIGHT =
            palette("#2E75A8", "#EFF2F4", "#EFF2F4", "#7A868E", "#5F6D77", "#7F8B93");

    private static final Map<String, String> DARK =
            palette("#63A9DB", "#20272C", "#161B1F", "#7D8A93", "#A6B3BB", "#6F7B83");

    /** Ten points at 96 dots to the inch. */
    private static final double LINUX_LETTERS = 10 * 96 / 72.0;

    private Style() {}

    /** Sets the look and feel; to be called on the event thread before any component is made. */
    public static void install(boolean dark) {
        install(dark, 100);
    }

    /**
     * Likewise, with letters, and what goes by them, larger than the system has them. Java's own scale is no means to
     * that: on Linux it takes whole numbers only, and in the place of the system's.
     *
     * @param zoomPercent 100 as the system has it
     */
    public static void install(boolean dark, int zoomPercent) {
        Map<String, String> defaults = new HashMap<>(dark ? DARK : LIGHT);
        defaults.put("defaultFont", zoomPercent + "%");
        // It would be unpacked into the temporary directory, where others may write; nothing of ours needs it.
        System.setProperty("flatlaf.useNativeLibrary", "false");
        FlatLaf.setGlobalExtraDefaults(defaults);
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

    private static Map<String, String> palette(
            String accent, String base, String ground, String edge, String faint, String thumb) {
        return Map.of(
                "@accentColor", accent,
                "@background", base,
                "Component.borderColor", edge,
                "Button.borderColor", edge,
                "CheckBox.icon.borderColor", edge,
                "TextField.placeholderForeground", faint,
                "MenuItem.disabledForeground", faint,
                "ScrollBar.thumb", thumb,
                "ScrollBar.track", ground);
    }

    /** A length in the window where letters have the size that the desktop gives them; larger letters, larger lengths. */
    public static int length(int pixels) {
        double usual = SystemInfo.isWindows ? 12 : SystemInfo.isMacOS ? 13 : LINUX_LETTERS;
        return (int)
                Math.round(pixels * Math.max(1, UIManager.getFont("Label.font").getSize2D() / usual));
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

    /** Another width may be another height: what is around is laid out once more, after this layout is done. */
    static void reflow(JComponent part, int widthBefore) {
        if (widthBefore != part.getWidth()) {
            EventQueue.invokeLater(part::revalidate);
        }
    }
}
