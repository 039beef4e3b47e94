package plumbline.posture.belief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How likely the wearer is seated, now and at each step of the last half minute.
 *
 * <p>A hidden Markov chain over five states. The forward sums give the present; the backward sums over the remembered
 * steps let later evidence correct earlier steps (Rabiner 1989, section III A). As most steps change next to nothing of
 * the earlier ones, it is told by how much they can have at most ({@link #drift}), and they are weighed anew only when
 * asked to be ({@link #lookBack}).
 */
public final class SeatBelief {

    /** On the feet, trunk up: standing or walking. */
    static final int UPRIGHT = 0;

    /** On the feet and low: crouching, kneeling, bent to the floor. Counts as upright. */
    static final int LOW = 1;

    /** On the feet and high: on a stool, a ladder, a kerb. Counts as upright. */
    static final int HIGH = 2;

    /** Sat down some seconds ago. */
    static final int FRESH = 3;

    /** Seated for longer, or lying. */
    static final int SEATED = 4;

    static final int STATES = 5;

    /** How well the states fit to what came later is made to fit a double again below this. */
    private static final double SMALL = 1e-60;

    /** The present is known from this chance on; what was, from this; and what was told so was told with this one. */
    private static final double SURE = 0.99;

    private static final double KNOWN = 0.95;

    private static final double TOLD = 0.8;

    private final int memory;
    private final double[] likelihoods;
    private final double[] forward;
    private final double[] seated;
    private final double[] now = new double[STATES];
    private final double[] beforeFirst = new double[STATES];
    private final double[] later = new double[STATES];
    private final Retrospect retrospect = new Retrospect();
    private int end;
    private double drift;

    /** Starts with the chance of being seated, and remembers some steps. */
    public SeatBelief(double seatedChance, int memory) {
        this.memory = memory;
        this.likelihoods = new double[memory * Likelihood.STORED];
        this.forward = new double[memory * STATES];
        this.seated = new double[memory];
        now[UPRIGHT] = 1 - seatedChance;
        now[SEATED] = seatedChance;
        System.arraycopy(now, 0, beforeFirst, 0, STATES);
    }

    /** Goes on by one step. */
    void step(Likelihood likelihood) {
        if (end >= memory) {
            letGo();
        }
        likelihood.store(likelihoods, end % memory);
        end++;
        advance(end - 1);
    }

    /** What was seen at a remembered step turns out to mean something else; all that came after is summed anew. */
    void mend(int step, Likelihood likelihood) {
        if (step <= first()) {
            return;
        }
        likelihood.store(likelihoods, step % memory);
        System.arraycopy(forward, (step - 1) % memory * STATES, now, 0, STATES);
        for (int i = step; i < end; i++) {
            advance(i);
        }
        drift++;
    }

    /** Weighs all remembered steps anew in the light of what came later. */
    public void lookBack() {
        Arrays.fill(later, 1);
        int slot = (end - 1) % memory;
        for (int left = end - first(); left > 0; left--) {
            int here = slot * STATES;
            double onSeat = forward[here + FRESH] * later[FRESH] + forward[here + SEATED] * later[SEATED];
            double onFeet = forward[here + UPRIGHT] * later[UPRIGHT]
                    + forward[here + LOW] * later[LOW]
                    + forward[here + HIGH] * later[HIGH];
            seated[slot] = onSeat / (onSeat + onFeet);
            Likelihood.before(likelihoods, slot * Likelihood.STORED, later);
            keepLarge();
            slot = slot == 0 ? memory - 1 : slot - 1;
        }
    }

    /** Only how they compare matters, so all are multiplied alike before they become too small. */
    private void keepLarge() {
        double largest = Math.max(
                Math.max(later[UPRIGHT], later[SEATED]), Math.max(later[FRESH], Math.max(later[LOW], later[HIGH])));
        if (largest < SMALL) {
            for (int i = 0; i < STATES; i++) {
                later[i] /= largest;
            }
        }
    }

    /**
     * Minutes long told of, of which it is known only now how they were, oldest first; each is told once. Nothing, while the
     * present is not known itself.
     */
    public List<Found> found() {
        if (retrospect.size() == 0 || !isSure(seatedNow())) {
            return List.of();
        }
        lookBack();
        if (!isSure(seatedAt(first()))) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Retrospect.Known minute : retrospect.known(later)) {
            double start = minute.seatedAtStart();
            double end = minute.seatedAtEnd();
            boolean seated = start > 0.5;
            double chance = seated ? Math.min(start, end) : 1 - Math.max(start, end);
            boolean toldSo = seated ? minute.toldSeated() > TOLD : minute.toldSeated() < 1 - TOLD;
            if (chance >= KNOWN && !toldSo) {
                found.add(new Found(minute.fromStep(), minute.fromStep() + Retrospect.PIECE, seated, chance));
            }
        }
        retrospect.clear();
        return found;
    }

    /**
     * Of these steps it is known now that the wearer was seated, or on their feet.
     *
     * @param fromStep the first
     * @param toStep the one after the last
     * @param chance how sure that is
     */
    public record Found(int fromStep, int toStep, boolean seated, double chance) {}

    private static boolean isSure(double seated) {
        return Math.max(seated, 1 - seated) >= SURE;
    }

    /** The step that comes next. */
    public int end() {
        return end;
    }

    /** The oldest step remembered. */
    public int first() {
        return Math.max(0, end - memory);
    }

    /** How likely the wearer was seated at a remembered step, as of the last {@link #lookBack}; of a newer one, as of itself. */
    public double seatedAt(int step) {
        return seated[step % memory];
    }

    /**
     * Grows with each step by as much as that can have moved any chance of before at most: between two times at which this is
     * asked, no chance of a step remembered at both can have moved further than this has.
     */
    public double drift() {
        return drift;
    }

    /** How likely the wearer is seated at the newest step. */
    public double seatedNow() {
        return now[FRESH] + now[SEATED];
    }

    /** How likely they are on their feet, and neither low nor high, at the newest step. */
    public double uprightNow() {
        return now[UPRIGHT];
    }

    /** The oldest step goes; what came before it is the forward sum that went last. */
    private void letGo() {
        int slot = first() % memory;
        retrospect.take(first(), likelihoods, slot * Likelihood.STORED, beforeFirst, 0, seated[slot]);
        System.arraycopy(forward, slot * STATES, beforeFirst, 0, STATES);
    }

    private void advance(int step) {
        int here = step % memory * STATES;
        int cells = step % memory * Likelihood.STORED;
        Likelihood.forward(likelihoods, cells, now, 0, forward, here);
        double sum = 0;
        for (int i = 0; i < STATES; i++) {
            sum += forward[here + i];
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("evidence that no state allows");
        }
        drift += swing(cells, sum);
        for (int i = 0; i < STATES; i++) {
            forward[here + i] /= sum;
            now[i] = forward[here + i];
        }
        seated[step % memory] = seatedNow();
    }

    /**
     * By how much a step can at most move any chance of before. What was, given the state now, stays as likely as it was; so a
     * chance is a mean over the states now, and these gain or lose by as much as the step speaks for or against each.
     */
    private double swing(int cells, double sum) {
        double swing = 0;
        for (int from = 0; from < STATES; from++) {
            double speaksFor = 0;
            for (int to = 0; to < STATES; to++) {
                speaksFor += likelihoods[cells + from * STATES + to];
            }
            swing += now[from] * Math.abs(speaksFor / sum - 1);
        }
        return swing / 2;
    }
}
