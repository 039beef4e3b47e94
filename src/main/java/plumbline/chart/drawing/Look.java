package plumbline.chart.drawing;

import java.awt.Color;
import java.awt.Font;
import plumbline.trend.day.Shade;
import plumbline.trend.day.Tones;

/**
 * Colours and letters of pictures.
 *
 * <p>The shades are told apart by lightness as well as by hue, on paper by a {@link Hatch} too. A test holds them apart for wearers
 * who see no red, no green or no blue (simulation of Machado, Oliveira and Fernandes 2009).
 *
 * @param dark light letters on dark paper
 * @param font the letters of labels
 * @param patterned whether shades are hatched besides, as on paper, which may have no colours
 */
public record Look(boolean dark, Font font, boolean patterned) {

    private static final int USUAL_LETTERS = 12;

    /** Dark letters on white paper, as for a file. */
    public static final Look PRINT = new Look(false, new Font(Font.SANS_SERIF, Font.PLAIN, USUAL_LETTERS), true);

    /** On a screen, in plain colours. */
    public Look(boolean dark, Font font) {
        this(dark, font, false);
    }

    /** The same with letters so many times as large. */
    Look scaled(double times) {
        return new Look(dark, font.deriveFont((float) (font.getSize2D() * times)), patterned);
    }

    /** How many times as large as usual all is to be that goes with the letters: signs, boxes, hatches. */
    public double grown() {
        return font.getSize2D() / USUAL_LETTERS;
    }

    /** What is drawn upon. */
    public Color paper() {
        return dark ? new Color(0x1E2124) : Color.WHITE;
    }

    /** Text. */
    public Color ink() {
        return dark ? new Color(0xE7E9EC) : new Color(0x1F2328);
    }

    /** Text of less weight; contrast to the paper is still 4.5 to 1 or better (WCAG 2.1, 1.4.3). */
    public Color faint() {
        return dark ? new Color(0xA4ACB5) : new Color(0x5C646D);
    }

    /** Lines behind the figures. */
    public Color grid() {
        return dark ? new Color(0x34383D) : new Color(0xE6E7E4);
    }

    /** What belongs to the wearer's own doing: bars, rings, the plumb line. */
    public Color accent() {
        return new Color(tones().accent());
    }

    /** Letters on what has to be seen at once; contrast to the paper is 4.5 to 1 or better (WCAG 2.1, 1.4.3). */
    public Color alarm() {
        return new Color(tones().alarm());
    }

    /** A bar that does not count. */
    public Color pale() {
        return dark ? new Color(0x3D5566) : new Color(0xC6DBEA);
    }

    /** Paper that is tinted to be noticed; {@link #faint} letters on it have a contrast of 4.5 to 1 still. */
    public Color tinted() {
        return dark ? new Color(0x2A3F4D) : new Color(0xE6F0F8);
    }

    /** The colour of a shade. */
    public Color of(Shade shade) {
        return new Color(tones().of(shade));
    }

    /** The same as figures, for who has no screen. */
    public Tones tones() {
        return new Tones(dark);
    }

    /** The edge of what is painted so: half way to the ink, 3 to 1 and more against the paper (WCAG 2.1, 1.4.11). */
    public Color edgeOf(Color body) {
        Color ink = ink();
        return new Color(
                (body.getRed() + ink.getRed()) / 2,
                (body.getGreen() + ink.getGreen()) / 2,
                (body.getBlue() + ink.getBlue()) / 2);
    }

    /** The hatch that goes with a shade; none where shades are told apart by their colours and by words alone. */
    public Hatch hatch(Shade shade) {
        if (!patterned) {
            return Hatch.NONE;
        }
        return switch (shade) {
            case SITTING, STANDING -> Hatch.NONE;
            case SLOUCHED -> Hatch.RISING;
            case RECLINING -> Hatch.DOTS;
            case MOVING -> Hatch.UPRIGHT;
            case LYING -> Hatch.LEVEL;
            case NOT_WORN, UNKNOWN -> Hatch.FALLING;
        };
    }

    /** The colour of the hatch: seen, but quieter than the border of two shades. */
    public Color hatchInk(Shade shade) {
        return switch (shade) {
            case SLOUCHED, LYING -> new Color(255, 255, 255, 120);
            case NOT_WORN, UNKNOWN -> dark ? new Color(255, 255, 255, 26) : new Color(0, 0, 0, 28);
            case SITTING, RECLINING, STANDING, MOVING -> new Color(0, 0, 0, 80);
        };
    }
}
