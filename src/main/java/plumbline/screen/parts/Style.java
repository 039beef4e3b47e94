package plumbline.screen.parts;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import com.formdev.flatlaf.fonts.inter.FlatInterFont;
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
            palette("#2F6FA3", "#FFFFFF", "#FAFAF8", "#868B92", "#5C646D", "#868B92");

    private static final Map<String, String> DARK =
            palette("#6CAEE0", "#1E2124", "#16181B", "#7C838B", "#A4ACB5", "#70777E");

    /** Ten points at 96 dots to the inch. */
    private static final double LINUX_LETTERS = 10 * 96 / 72.0;

    /** How round every corner is. */
    public static final int RADIUS = 8;

    /** Four sizes at usual letters: 13 text, 15 emphasis, 20 title, 34 the one number of a card. */
    private static final Map<String, String> KINDS = Map.of(
            "h0.font", "+21",
            "h1.font", "+7",
            "h2.font", "+7",
            "h3.font", "+2",
            "h4.font", "bold",
            "large.font", "+2");

    private Style() {}

    /** What the pages stand upon; cards are lighter. */
    public static Color ground(boolean dark) {
        return new Color(dark ? 0x16181B : 0xFAFAF8);
    }

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
        defaults.putAll(KINDS);
        FlatLaf.setGlobalExtraDefaults(defaults);
        letters();
        if (dark) {
            FlatDarkLaf.setup();
        } else {
            FlatLightLaf.setup();
        }
        Color ground = ground(dark);
        Look look = new Look(dark, UIManager.getFont("Label.font"));
        UIManager.put("Panel.background", ground);
        UIManager.put("TabbedPane.background", ground);
        UIManager.put("OptionPane.background", ground);
        UIManager.put("Panel.foreground", look.ink());
        UIManager.put("Label.foreground", look.ink());
        UIManager.put("Button.arc", RADIUS);
        UIManager.put("Component.arc", RADIUS);
        UIManager.put("CheckBox.arc", RADIUS / 2);
        UIManager.put("Component.focusWidth", 2);
        UIManager.put("Component.hideMnemonics", false);
        UIManager.put("Button.margin", new Insets(5, 14, 5, 14));
    }

    /** One face of type, Inter in two weights, as the program brings it along; again does nothing. */
    private static void letters() {
        FlatInterFont.installStyle(FlatInterFont.STYLE_REGULAR);
        FlatInterFont.installStyle(FlatInterFont.STYLE_BOLD);
        FlatLaf.setPreferredFontFamily(FlatInterFont.FAMILY);
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
