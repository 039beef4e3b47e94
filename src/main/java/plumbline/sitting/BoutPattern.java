package plumbline.sitting;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How sitting is gathered into bouts, by the figures of the field (Chastin and Granat 2010, Gait and Posture 31:82).
 *
 * @param lengths seated time of each bout
 */
record BoutPattern(List<Duration> lengths) {

    /**
     * x_min of the power law, in minutes. The field takes the shortest bout that was recorded (their paper itself was not to
     * be had); ours is fixed, so that days can be compared. A minute, as what is shorter is as likely a change misread.
     */
    static final double SHORTEST_MINUTES = 1;

    /** From so few bouts no exponent is told: its standard error is (alpha - 1) / sqrt(n). Ours. */
    static final int LEAST_BOUTS = 5;

    BoutPattern {
        lengths = List.copyOf(lengths);
    }

    /**
     * All of it, worked out once: a day's bouts change some times an hour, and its figures are asked for each ten seconds.
     *
     * @param of20 how many of the bouts lasted 20 minutes and more
     * @param of30 how many 30
     * @param of60 how many 60
     */
    record Figures(
            int bouts,
            Duration longest,
            int of20,
            int of30,
            int of60,
            OptionalDouble usualMinutes,
            OptionalDouble meanMinutes,
            OptionalDouble alpha) {}

    Figures figures() {
        return new Figures(
                lengths.size(),
                lengths.stream().max(Duration::compareTo).orElse(Duration.ZERO),
                atLeast(20),
                atLeast(30),
                atLeast(60),
                usualMinutes(),
                meanMinutes(),
                alpha());
    }

    private int atLeast(long minutes) {
        return (int) lengths.stream().filter(b -> b.toMinutes() >= minutes).count();
    }

    /** W50: the bout length at which half of the sitting time is in longer bouts. */
    OptionalDouble usualMinutes() {
        Duration all = lengths.stream().reduce(Duration.ZERO, Duration::plus);
        Duration sum = Duration.ZERO;
        for (Duration bout : lengths.stream().sorted().toList()) {
            sum = sum.plus(bout);
            if (sum.multipliedBy(2).compareTo(all) >= 0) {
                return OptionalDouble.of(minutes(bout));
            }
        }
        return OptionalDouble.empty();
    }

    /** The mean length. */
    OptionalDouble meanMinutes() {
        return lengths.stream().mapToDouble(BoutPattern::minutes).average();
    }

    /** alpha = 1 + n / sum ln(x / x_min), over the n bouts of x_min and more. */
    OptionalDouble alpha() {
        double[] logs = lengths.stream()
                .mapToDouble(BoutPattern::minutes)
                .filter(x -> x >= SHORTEST_MINUTES)
                .map(x -> Math.log(x / SHORTEST_MINUTES))
                .toArray();
        double sum = 0;
        for (double log : logs) {
            sum += log;
        }
        return logs.length < LEAST_BOUTS || sum == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(1 + logs.length / sum);
    }

    private static double minutes(Duration length) {
        return length.toMillis() / 60_000.0;
    }
}
