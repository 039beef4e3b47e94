package plumbline.sensor.text.proof;

import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.sensor.text.unit.ForceUnit;

/**
 * Whether three columns without a name are the acceleration of somebody who sits. That they are 1 g long in some unit is
 * not enough: a heading, a mains meter or three analogue inputs are that now and then. An acceleration keeps its length
 * while its direction turns, and all its axes are written and rustle alike. Where the direction has not turned yet, that
 * cannot be told.
 */
public final class GravityProof {

    /** What there is to be said of them. */
    public enum Finding {
        PROVEN,
        /** Everything fits, but they turned so little that it may be chance: to be believed where it stays so. */
        LIKELY,
        /** They may be, once they turn. */
        WAITING,
        /** They are something else. */
        NOT
    }

    /** Fewer rows than this prove nothing. */
    private static final int LEAST_ROWS = 20;

    /** They have to be of one length most of the time. */
    private static final double SHARE_FITTING = 0.8;

    /**
     * Means of so many rows are looked at: the more, the less noise; the fewer, the sooner. The length has to stay in all of
     * them up to the one in which the turn is seen.
     */
    private static final int[] SCALES = {2, 4, 8, 16};

    /** Axes of one chip rustle alike; with sway and rounding, within this. */
    private static final double ALIKE = 5;

    private static final double UNLIKE = 10;

    /** Rounding alone rustles by 0.29 of the last digit; more than this is noise of the sensor's own. */
    private static final double OF_ITS_OWN = 0.38;

    private final Triple triple;
    private final Optional<ForceUnit> unit;
    private final boolean doubtful;

    /**
     * A proof to be tried.
     *
     * @param set the unit, where the wearer has set it
     * @param doubtful whether the same was asked about before: then a sway could be chance, and only a tip counts
     */
    public GravityProof(Triple triple, Optional<ForceUnit> set, boolean doubtful) {
        this.triple = triple;
        this.doubtful = doubtful;
        this.unit = set.filter(u -> u.fits(triple.medianLength()))
                .or(() -> set.isPresent() ? Optional.empty() : ForceUnit.atRest(triple.medianLength()))
                .filter(u -> triple.shareWithin(u.perG(), ForceUnit.TOLERANCE) >= SHARE_FITTING);
    }

    /** The unit in which they are 1 g long. */
    public Optional<ForceUnit> unit() {
        return unit;
    }

    public Finding finding() {
        if (unit.isEmpty() || triple.rows() < LEAST_ROWS || !isWrittenAsOne()) {
            return Finding.NOT;
        }
        if (IntStream.range(0, 3).anyMatch(axis -> triple.counts(axis) || triple.wraps(axis))) {
            return Finding.NOT;
        }
        if (IntStream.range(0, 3).filter(triple::varies).count() < 2) {
            return Finding.WAITING;
        }
        Finding finding = Finding.WAITING;
        Triple whole = triple.withoutOutliers();
        Sway single = Sway.of(whole, 1);
        boolean rigid = true;
        boolean likely = false;
        for (int scale : SCALES) {
            Sway sway = Sway.of(whole, scale);
            rigid &= sway.isRigid();
            if (rigid && sway.isTurned() && isSure(sway, single)) {
                if (sway.isBeyondChance()) {
                    return Finding.PROVEN;
                }
                likely = true;
            }
            finding = sway.isNotRigid() ? Finding.NOT : finding;
        }
        if (single.isTurned() && single.isRigid() && isSure(single, single)) {
            return single.isBeyondChance() ? Finding.PROVEN : Finding.LIKELY;
        }
        return likely ? Finding.LIKELY : finding;
    }

    private boolean isSure(Sway sway, Sway single) {
        if (doubtful || sway.isWide()) {
            return sway.isWide() && sway.isHeldTogether() && single.isRigidByHand();
        }
        return (sway.isHeldTogether() && !rustlesUnlike()) || (sway.isPlain() && sway.isTwoWays() && rustlesAlike());
    }

    /** Counts are whole, g and metres have fractions, and all three are rounded alike; Python rounds none of them. */
    private boolean isWrittenAsOne() {
        int most = IntStream.of(triple.decimals()).max().orElse(0);
        int least = IntStream.of(triple.decimals()).min().orElse(0);
        boolean whole = unit.filter(ForceUnit::isCounts).isPresent();
        boolean fractions = unit.filter(u -> u.perG() < ForceUnit.MILLI_G.perG() && !u.isCounts())
                .isPresent();
        boolean alike = most - least <= 1 || (!triple.fixed() && least > 1);
        return whole ? most == 0 : alike && (!fractions || least > 0);
    }

    /** Whether all three have noise of their own, and much the same. */
    public boolean rustlesAlike() {
        boolean own = IntStream.range(0, 3).allMatch(axis -> triple.noise(axis) >= rounding(axis));
        return own && ratio() <= ALIKE;
    }

    /** Whether one has so much more noise than another that they are not of one chip. */
    private boolean rustlesUnlike() {
        return ratio() > UNLIKE;
    }

    /** The most noise of an axis by the least; what rounding hides is none that could be compared. */
    private double ratio() {
        double[] noise = IntStream.range(0, 3)
                .mapToDouble(axis -> Math.max(triple.noise(axis), rounding(axis)))
                .sorted()
                .toArray();
        return noise[2] / noise[0];
    }

    private double rounding(int axis) {
        return OF_ITS_OWN * triple.digit(axis);
    }
}
