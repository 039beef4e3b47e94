package plumbline.screen.figure;

import java.awt.Color;
import plumbline.screen.figure.StretchPart.Cover;

/**
 * The colours of the drawn figure and its room, for a light or a dark window.
 *
 * @param paper what is behind; far limbs fade a little towards {@code shade}
 */
public record StretchPalette(
        Color paper,
        Color line,
        Color shade,
        Color skin,
        Color hair,
        Color shirt,
        Color trousers,
        Color shoe,
        Color wood,
        Color cloth,
        Color cushion,
        Color mat,
        Color shadow,
        Color glow) {

    static final StretchPalette LIGHT = new StretchPalette(
            new Color(0xF6F7F9),
            new Color(0x26303B),
            new Color(0x5B6B7C),
            new Color(0xE9B48F),
            new Color(0x4B3329),
            new Color(0x2FA39A),
            new Color(0x3F5B85),
            new Color(0xF0EDE4),
            new Color(0xC79A6B),
            new Color(0xD5DCE6),
            new Color(0xFFF6E0),
            new Color(0xC9B8E0),
            new Color(0, 0, 0, 26),
            new Color(255, 110, 40, 190));

    static final StretchPalette DARK = new StretchPalette(
            new Color(0x22272E),
            new Color(0x0E1217),
            new Color(0x161B22),
            new Color(0xDDA581),
            new Color(0x7A5646),
            new Color(0x3DB5AB),
            new Color(0x6C8CC0),
            new Color(0xE6E2D6),
            new Color(0x9A7650),
            new Color(0x56616F),
            new Color(0xB9B2A0),
            new Color(0x6B5C86),
            new Color(0, 0, 0, 70),
            new Color(255, 130, 60, 190));

    /** The one that suits a window of this background. */
    static StretchPalette on(Color background) {
        double brightness = 0.299 * background.getRed() + 0.587 * background.getGreen() + 0.114 * background.getBlue();
        return brightness < 128 ? DARK : LIGHT;
    }

    /** The same as if it were hardly there. */
    StretchPalette faded() {
        return new StretchPalette(
                paper,
                faded(line),
                shade,
                faded(skin),
                faded(hair),
                faded(shirt),
                faded(trousers),
                faded(shoe),
                faded(wood),
                faded(cloth),
                faded(cushion),
                faded(mat),
                shadow,
                glow);
    }

    private Color faded(Color full) {
        return mix(full, paper, 0.72);
    }

    /** The same with a shirt of this colour. */
    StretchPalette dressed(Color worn) {
        return new StretchPalette(
                paper, line, shade, skin, hair, worn, trousers, shoe, wood, cloth, cushion, mat, shadow, glow);
    }

    Color of(Cover cover) {
        return switch (cover) {
            case SKIN -> skin;
            case HAIR -> hair;
            case SHIRT -> shirt;
            case TROUSERS -> trousers;
            case SHOE -> shoe;
            case CUSHION -> cushion;
        };
    }

    public static Color mix(Color a, Color b, double share) {
        return new Color(
                (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * share),
                (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * share),
                (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * share));
    }
}
