package plumbline.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.trend.day.Shade;

class LookTest {

    /** Machado, Oliveira and Fernandes 2009, severity 1.0: no red, no green, no blue; and full sight. */
    private static final List<double[][]> SIGHTS = List.of(
            new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
            new double[][] {
                {0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}
            },
            new double[][] {
                {0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}
            },
            new double[][] {
                {1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}
            });

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void keepsShadesApartForEverySight(boolean dark) {
        Look look = new Look(dark, Look.PRINT.font());
        for (Shade one : Shade.values()) {
            for (Shade other : Shade.values()) {
                if (one.compareTo(other) < 0 && one.isWorn()) {
                    for (double[][] sight : SIGHTS) {
                        double apart = distance(seen(look.of(one), sight), seen(look.of(other), sight));
                        assertTrue(apart > 13, one + " and " + other + " are " + apart + " apart");
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void writesWithEnoughContrast(boolean dark) {
        Look look = new Look(dark, Look.PRINT.font());
        assertTrue(contrast(look.ink(), look.paper()) > 7);
        assertTrue(contrast(look.faint(), look.paper()) > 4.5);
        assertTrue(contrast(look.faint(), look.tinted()) > 4.5);
        assertTrue(contrast(look.accent(), look.paper()) > 3);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void edgesEveryShadeSoThatItIsSeenOnPaper(boolean dark) {
        Look look = new Look(dark, Look.PRINT.font());
        assertTrue(contrast(look.edgeOf(look.grid()), look.paper()) > 3);
        assertTrue(contrast(look.edgeOf(look.pale()), look.paper()) > 3);
        for (Shade shade : Shade.values()) {
            double contrast = contrast(look.edgeOf(look.of(shade)), look.paper());
            assertTrue(contrast > 3, shade + " " + contrast);
        }
    }

    @Test
    void hatchesEveryShadeThatIsNotPlain() {
        long plain = List.of(Shade.values()).stream()
                .filter(s -> Look.PRINT.hatch(s) == Hatch.NONE)
                .count();
        assertTrue(plain <= 2, "plain shades: " + plain);
    }

    private static double contrast(Color a, Color b) {
        double one = luminance(a);
        double other = luminance(b);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(Color color) {
        double[] rgb = linear(color);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    private static double[] linear(Color color) {
        double[] rgb = {color.getRed() / 255.0, color.getGreen() / 255.0, color.getBlue() / 255.0};
        for (int i = 0; i < 3; i++) {
            rgb[i] = rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4);
        }
        return rgb;
    }

    /** CIE L*a*b* of what is seen. */
    private static double[] seen(Color color, double[][] sight) {
        double[] rgb = times(sight, linear(color));
        double[] xyz = times(
                new double[][] {{0.4124, 0.3576, 0.1805}, {0.2126, 0.7152, 0.0722}, {0.0193, 0.1192, 0.9505}}, rgb);
        double x = root(xyz[0] / 0.9505);
        double y = root(xyz[1]);
        double z = root(xyz[2] / 1.089);
        return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double root(double t) {
        double clipped = Math.max(0, t);
        return clipped > 0.008856 ? Math.cbrt(clipped) : 7.787 * clipped + 16.0 / 116;
    }

    private static double[] times(double[][] m, double[] v) {
        double[] out = new double[3];
        for (int i = 0; i < 3; i++) {
            out[i] = m[i][0] * v[0] + m[i][1] * v[1] + m[i][2] * v[2];
        }
        return out;
    }

    private static double distance(double[] a, double[] b) {
        return Math.sqrt(Math.pow(a[0] - b[0], 2) + Math.pow(a[1] - b[1], 2) + Math.pow(a[2] - b[2], 2));
    }
}
