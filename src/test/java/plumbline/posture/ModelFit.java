package plumbline.posture;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Trust;
import plumbline.posture.score.Score;

/**
 * Test support: learns every figure of {@link SeatModel} from labelled people, beginning with the first guesses.
 *
 * <p>One figure after the other is tried a step larger and a step smaller; what makes the worth of the model larger is kept
 * and the step grows, else it shrinks. The worth of a set is its balanced accuracy, less a share of its logarithmic loss,
 * plus a share of how well its changes are found; small sets count for less.
 */
final class ModelFit {

    /** Sets of one to three people count by half. */
    private static final Map<String, Double> WEIGHTS = Map.of("mobgap", 0.4, "slow", 0.6, "daphnet", 0.8, "ride", 0.6);

    private static final double LOSS_SHARE = 0.15;

    private static final double CHANGES_SHARE = 0.4;

    /** The first step of each figure, as a natural logarithm. */
    private static final double FIRST_STEP = 0.35;

    private static final double LARGEST_SHARE = 0.9;

    private final List<Studied> recordings;
    private final Consumer<String> progress;

    ModelFit(List<Studied> recordings, Consumer<String> progress) {
        this.recordings = recordings;
        this.progress = progress;
    }

    /** Learns, going so often through all figures. */
    SeatModel fit(SeatModel start, int rounds) {
        double[] figures = figures(start);
        List<String> names = names();
        double[] steps = new double[figures.length];
        java.util.Arrays.fill(steps, FIRST_STEP);
        double best = worth(start);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            order.add(i);
        }
        Random chance = new Random(7);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, chance);
            for (int i : order) {
                double before = figures[i];
                double found = best;
                for (int way : new int[] {1, -1}) {
                    figures[i] = limited(names.get(i), before * Math.exp(way * steps[i]));
                    double worth = worth(model(figures));
                    if (worth > best + 1e-5) {
                        found = worth;
                        break;
                    }
                    figures[i] = before;
                }
                steps[i] *= found > best ? 1.3 : 0.5;
                best = found;
            }
            progress.accept("round " + (round + 1) + " of " + rounds + ": " + best);
        }
        return model(figures);
    }

    private static double limited(String name, double value) {
        return name.endsWith("Share") || name.equals("afterLying") ? Math.min(value, LARGEST_SHARE) : value;
    }

    double worth(SeatModel model) {
        double worth = 0;
        for (Map.Entry<String, Studied.Tally> set :
                Studied.tally(recordings, model).entrySet()) {
            worth += WEIGHTS.getOrDefault(set.getKey(), 1.0) * worth(set.getKey(), set.getValue());
        }
        return worth;
    }

    private static double worth(String set, Studied.Tally tally) {
        Score score = tally.score();
        double changes = 1;
        // In HAPT the changes themselves are not labelled.
        if (score.standUps().labelled() >= 4 && !set.startsWith("hapt")) {
            changes = 2.0
                    * (score.standUps().found() + score.sitDowns().found())
                    / (score.standUps().labelled()
                            + score.standUps().said()
                            + score.sitDowns().labelled()
                            + score.sitDowns().said());
        }
        return score.balanced() - LOSS_SHARE * Math.min(2, tally.loss() / tally.seconds()) + CHANGES_SHARE * changes;
    }

    /** All figures of a model in the order of its parts. */
    static double[] figures(SeatModel model) {
        List<Double> figures = new ArrayList<>();
        for (Object part : List.of(model.transfers(), model.tilts(), model.pace())) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    component.getAccessor().setAccessible(true);
                    figures.add((Double) component.getAccessor().invoke(part));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return figures.stream().mapToDouble(x -> x).toArray();
    }

    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (RecordComponent part : parts()) {
            for (RecordComponent component : part.getType().getRecordComponents()) {
                names.add(component.getName());
            }
        }
        return names;
    }

    static SeatModel model(double[] figures) {
        List<Object> parts = new ArrayList<>();
        int next = 0;
        for (RecordComponent part : parts()) {
            Object[] arguments = new Object[part.getType().getRecordComponents().length];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = figures[next++];
            }
            parts.add(make(part.getType(), arguments));
        }
        parts.add(Trust.FITTED);
        return (SeatModel) make(SeatModel.class, parts.toArray());
    }

    /** All but the trust, which is fitted to what the others make of people. */
    private static List<RecordComponent> parts() {
        return List.of(SeatModel.class.getRecordComponents()).subList(0, 3);
    }

    private static Object make(Class<?> type, Object[] arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
