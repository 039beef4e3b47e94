package plumbline.posture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Word;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.posture.mounting.Mounting;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;

/**
 * Test support: a recording of one of the sets, already made into moments, so that a fit can go through it many times.
 *
 * @param set the first word of its name: the study it comes from, "day" or "ride"
 * @param source reads it anew: all samples of all sets are more than a test's memory holds
 * @param firstSecond the time of its first sample
 */
record Studied(String set, Supplier<Recorded> source, List<Claim> labels, double firstSecond, List<Moment> moments) {

    /** Steps after which the belief about a step is as good as it gets. */
    private static final int SETTLED = Story.MEMORY - 1;

    /** Which sets have people in common: these are left out together. */
    static final List<List<String>> STUDIES = List.of(
            List.of("daphnet"),
            List.of("mobgap"),
            List.of("chest"),
            List.of("hapt", "haptb"),
            List.of("day", "slow", "ride"),
            List.of("sisfall", "sismimic"));

    /** All sets that are at hand; the test is skipped where there are none. */
    static List<Studied> all() {
        List<Path> files = files();
        return Stream.concat(files.stream().map(Studied::reading), rides(files).stream())
                .parallel()
                .map(Studied::of)
                .toList();
    }

    /** The recordings of all sets; the test is skipped where there are none. */
    static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (String folder : List.of("real", "workdays")) {
            Path path = Recorded.DATA.resolve(folder);
            Assumptions.assumeTrue(
                    Files.isDirectory(path), "skipped: the recordings of real people (../shared/data) are not here");
            try (Stream<Path> all = Files.list(path)) {
                all.filter(f -> f.toString().endsWith(".csv.gz")).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    /** The set that a recording belongs to. */
    static String set(String name) {
        return name.split("-", 2)[0];
    }

    private static Supplier<Recorded> reading(Path file) {
        return () -> Recorded.read(file);
    }

    /** Some of the days with a road and a lift laid over their holds: a set of its own, of the same people. */
    private static List<Supplier<Recorded>> rides(List<Path> files) {
        List<Supplier<Recorded>> rides = new ArrayList<>();
        List<Path> days = files.stream()
                .filter(f -> String.valueOf(f.getFileName()).startsWith("day"))
                .toList();
        for (int i = 0; i < days.size(); i += 4) {
            int seed = i;
            Path day = days.get(i);
            Path other = days.get(i + 1);
            rides.add(() -> ride("ride-road-" + seed, Recorded.read(day), Rides.road(seed), 60));
            rides.add(() -> ride("ride-lift-" + seed, Recorded.read(other), Rides.lift(seed % 8 == 0 ? 1 : -1), 14));
        }
        return rides;
    }

    private static Recorded ride(String name, Recorded day, DoubleFunction<Rides.Push> ride, double seconds) {
        Recorded ridden = Rides.ridden(day, Rides.holds(day, seconds, false), ride, seconds);
        return new Recorded(name, ridden.rows(), ridden.labels());
    }

    private static Studied of(Supplier<Recorded> source) {
        Recorded recording = source.get();
        List<Moment> moments = new ArrayList<>();
        double first = recording.rows().get(0).seconds();
        Stretch stretch = new Stretch(recording.rows().get(0).accelG(), moments::add);
        recording.rows().stream().skip(1).forEach(row -> stretch.on(row.seconds() - first, row.accelG()));
        return new Studied(set(recording.name()), source, recording.labels(), first, List.copyOf(moments));
    }

    /** The chance of being seated at each step as it is settled, or -1 where the wearer lies. */
    double[] seated(SeatModel model) {
        Footing footing = new Footing(model, new Mounting(Optional.empty()), Footing.AT_A_DESK);
        double[] seated = new double[moments.size()];
        Set<Integer> lying = new TreeSet<>();
        for (Moment moment : moments) {
            footing.learn(Instant.EPOCH, moment);
            footing.weigh(moment, Word.NONE);
            int end = footing.belief().end();
            for (int step = Math.max(0, end - footing.levelSteps()); footing.isLying() && step < end; step++) {
                lying.add(step);
            }
            if (end % 25 == 0 || end == moments.size()) {
                footing.belief().lookBack();
                int from = end <= 25 ? 0 : Math.max(footing.belief().first(), end - SETTLED);
                for (int step = from; step < end; step++) {
                    seated[step] = footing.belief().seatedAt(step);
                }
            }
        }
        lying.forEach(step -> seated[step] = -1);
        return seated;
    }

    /** The same as claims, a second each. */
    Score score(double[] seated) {
        List<Claim> said = new ArrayList<>();
        for (int step = 0; step < seated.length; step++) {
            double from = firstSecond + step * Moment.SECONDS;
            String posture = seated[step] < 0 ? "lying" : seated[step] > 0.5 ? "sitting" : "standing";
            double chance = seated[step] < 0 ? 0.95 : Math.max(seated[step], 1 - seated[step]);
            said.add(new Claim(from, from + Moment.SECONDS, posture, false, chance));
        }
        return Score.of(labels, said);
    }

    /** Takes a labelled second: its step, and whether the wearer was seated then. */
    interface Labelled {
        void second(int step, boolean seated);
    }

    /** Goes through all seconds that are labelled as seated or upright. */
    void eachLabelled(int steps, Labelled labelled) {
        for (Claim label : labels) {
            for (int second = (int) Math.ceil(label.startSeconds()); second < label.endSeconds(); second++) {
                int step = (int) Math.round((second + 0.5 - firstSecond) / Moment.SECONDS);
                if (step >= 0 && step < steps && (label.isSeated() || label.isUpright())) {
                    labelled.second(step, label.isSeated());
                }
            }
        }
    }

    /** Sum of the logarithmic loss over the labelled seconds, a chance of 0.01 left for surprises, and their number. */
    double[] loss(double[] seated) {
        double[] loss = new double[2];
        eachLabelled(seated.length, (step, isSeated) -> {
            double right = isSeated ? seated[step] : 1 - seated[step];
            loss[0] -= Math.log(0.01 + 0.98 * (seated[step] < 0 ? 0.02 : right));
            loss[1]++;
        });
        return loss;
    }

    /** What is counted of one set. */
    record Tally(Score score, double loss, double seconds) {
        static final Tally NONE = new Tally(Score.NONE, 0, 0);

        Tally plus(Tally other) {
            return new Tally(score.plus(other.score), loss + other.loss, seconds + other.seconds);
        }
    }

    /** Each set's people pooled. */
    static TreeMap<String, Tally> tally(List<Studied> recordings, SeatModel model) {
        List<Tally> tallies = recordings.parallelStream()
                .map(studied -> {
                    double[] seated = studied.seated(model);
                    double[] loss = studied.loss(seated);
                    return new Tally(studied.score(seated), loss[0], loss[1]);
                })
                .toList();
        TreeMap<String, Tally> sets = new TreeMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            sets.merge(recordings.get(i).set(), tallies.get(i), Tally::plus);
        }
        return sets;
    }
}
