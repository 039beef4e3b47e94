package plumbline.posture.belief;

/** Probability densities, each per unit of its argument. */
final class Density {

    private static final double ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

    private Density() {}

    static double normal(double x, double mean, double sd) {
        double u = (x - mean) / sd;
        return Math.exp(-u * u / 2) / (sd * ROOT_TWO_PI);
    }

    /** Of the size of something that is normal about nought. */
    static double folded(double size, double sd) {
        return 2 * normal(size, 0, sd);
    }

    /** Of something positive, by its median and the standard deviation of its natural logarithm. */
    static double lognormal(double x, double median, double spread) {
        return x > 0.1 ? normal(Math.log(x / median), 0, spread) / x : 0;
    }

    static double exponential(double x, double mean) {
        return Math.exp(-x / mean) / mean;
    }

    /** One well below an edge, nought well above it. */
    static double below(double x, double edge, double width) {
        return 1 / (1 + Math.exp((x - edge) / width));
    }
}
