package plumbline.chart.drawing;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;

/** Letters on a picture. All words go through here as text, so that they stay text in an SVG file. */
public final class Sheet {

    /** Letters of other systems are up to so much wider than what is measured here in whole pixels. */
    private static final double ROUNDING = 1.05;

    private final Graphics2D g;
    private final Look look;

    public Sheet(Graphics2D g, Look look) {
        this.g = g;
        this.look = look;
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    }

    public Graphics2D g() {
        return g;
    }

    public Look look() {
        return look;
    }

    /** The width of the text in plain letters. */
    public double width(String text) {
        return plain().stringWidth(text);
    }

    public double boldWidth(String text) {
        return g.getFontMetrics(look.font().deriveFont(Font.BOLD)).stringWidth(text);
    }

    /** From baseline to baseline. */
    public double line() {
        return plain().getHeight();
    }

    /** Where the baseline lies under the top of a line. */
    public double ascent() {
        return plain().getAscent();
    }

    /** Space as wide as so many letters. */
    public double em(double letters) {
        return look.font().getSize2D() * letters;
    }

    public void left(String text, double x, double baseline, Color ink) {
        write(text, x, baseline, ink);
    }

    public void centred(String text, double x, double baseline, Color ink) {
        write(text, x - width(text) / 2, baseline, ink);
    }

    /** The same picture's letters, a little smaller: for labels that stand close. */
    public Sheet small() {
        return new Sheet(g, look.scaled(0.9));
    }

    public void right(String text, double x, double baseline, Color ink) {
        write(text, x - width(text), baseline, ink);
    }

    public void bold(String text, double x, double baseline, Color ink) {
        g.setColor(ink);
        g.setFont(look.font().deriveFont(Font.BOLD));
        g.drawString(text, (float) x, (float) baseline);
    }

    /** A heading at the left that is made smaller where it is wider than there is room. */
    public void heading(String text, double width) {
        double wide = boldWidth(text) * ROUNDING;
        Font font = look.font().deriveFont(Font.BOLD);
        g.setColor(look.ink());
        g.setFont(wide <= width ? font : font.deriveFont((float) (font.getSize2D() * width / wide)));
        g.drawString(text, 0, (float) ascent());
    }

    /** Words in lines of this width from the top on; returns where the next may begin. */
    public double paragraph(String text, double x, double top, double width, Color ink) {
        double y = top;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && !fits(line + " " + word, width)) {
                write(line.toString(), x, y + ascent(), ink);
                y += line();
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        write(line.toString(), x, y + ascent(), ink);
        return y + line();
    }

    /** The same sheet with letters so many times as large. */
    public Sheet scaled(double times) {
        return new Sheet(g, look.scaled(times));
    }

    /** Whether the text fits, also where a printer or an SVG viewer has letters a little wider. */
    public boolean fits(String text, double width) {
        return width(text) * ROUNDING <= width;
    }

    private void write(String text, double x, double baseline, Color ink) {
        g.setColor(ink);
        g.setFont(look.font());
        g.drawString(text, (float) x, (float) baseline);
    }

    private FontMetrics plain() {
        return g.getFontMetrics(look.font());
    }
}
