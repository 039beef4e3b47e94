package plumbline.face.sign;

import java.nio.ByteBuffer;
import java.util.Optional;
import plumbline.face.Tray;
import plumbline.face.View;
import plumbline.trend.day.Shade;
import plumbline.trend.day.Tones;

/**
 * The minutes seated on the colour of the posture; a square while seated, a disc while upright, so that the shape tells it too.
 *
 * @param minutes of the bout
 * @param down whether Plumbline itself is down: a rim of alarm
 * @param cued whether a cue is shown: a rim of accent
 */
public record SignPicture(Shade shade, long minutes, boolean down, boolean cued) {

    private static final long MOST = 999;
    private static final int WHITE = 0xFFFFFF;
    private static final int LIGHT = 140;

    /** As the view has it. */
    public static SignPicture of(View view) {
        View.Now now = view.now();
        return new SignPicture(
                now.reading().map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN),
                now.seated().toMinutes(),
                view.watching().outage().isPresent(),
                view.plan().cue().isPresent());
    }

    /** The picture, so many pixels wide and high. */
    public Tray.Picture drawn(int size, Tones tones) {
        int body = tones.of(shade);
        Optional<Integer> rim =
                down ? Optional.of(tones.alarm()) : cued ? Optional.of(tones.accent()) : Optional.empty();
        int ink = isLight(body) ? 0 : WHITE;
        Optional<Strokes> figures = shade.isSeated()
                ? Optional.of(Strokes.number(Math.min(minutes, MOST)))
                : shade.isWorn() ? Optional.empty() : Optional.of(Strokes.unknown());
        double grown = figures.map(f -> Math.min(size * 0.085, size * 0.78 / (f.width() + 1)))
                .orElse(1.0);
        ByteBuffer argb = ByteBuffer.allocate(4 * size * size);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double inside = inside(column + 0.5, row + 0.5, size);
                int paint = rim.isPresent() && inside < size / 8.0 ? rim.get() : body;
                if (figures.isPresent()) {
                    double x =
                            (column + 0.5 - size / 2.0) / grown + figures.get().width() / 2;
                    double y = (row + 0.5 - size / 2.0) / grown + 3;
                    double away = figures.get().distance(x, y) * grown - 0.5 * grown;
                    paint = mixed(paint, ink, covered(-away));
                }
                argb.putInt((int) Math.round(255 * covered(inside)) << 24 | paint);
            }
        }
        return new Tray.Picture(size, argb.flip());
    }

    /** How far a point is inside of the shape, in pixels; negative outside. */
    private double inside(double x, double y, int size) {
        double half = size / 2.0;
        double round = shade.isSeated() ? size / 6.0 : half;
        double over = Math.max(0, Math.abs(x - half) - (half - round));
        double under = Math.max(0, Math.abs(y - half) - (half - round));
        double corner = round - Math.hypot(over, under);
        double straight = half - Math.max(Math.abs(x - half), Math.abs(y - half));
        return over > 0 && under > 0 ? corner : straight;
    }

    /** How much of a pixel is covered whose middle is so far inside. */
    private static double covered(double inside) {
        return Math.max(0, Math.min(1, inside + 0.5));
    }

    private static int mixed(int under, int over, double share) {
        int mixed = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            int from = under >> shift & 0xFF;
            int to = over >> shift & 0xFF;
            mixed |= (int) Math.round(from + share * (to - from)) << shift;
        }
        return mixed;
    }

    private static boolean isLight(int rgb) {
        return 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF) > LIGHT;
    }
}
