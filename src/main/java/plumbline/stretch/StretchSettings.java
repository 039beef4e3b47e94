package plumbline.stretch;

import java.time.Duration;

/**
 * What the wearer decides where the articles differ: the settings of Part 2 of guidance.md with its defaults. Rows 5, 6,
 * 13, 15, 18, 20 and 21 leave nothing to set. The break interval of row 11 belongs to the coach.
 *
 * @param rounding rows 1 to 4 and 12
 * @param holding rows 7 to 10
 * @param walking row 14
 * @param routine row 11
 * @param strengthBalanceHint row 16
 * @param noImprovementDays row 17: after so many days of a flare-up a professional is suggested; 3 to 14
 * @param extensionStretches row 19
 * @param slouchedBout slouched time from which a bout counts as slouched; 1 to 120 min. No source gives a figure, 10 min
 *     is ours
 */
public record StretchSettings(
        Rounding rounding,
        Holding holding,
        Walking walking,
        Routines routine,
        boolean strengthBalanceHint,
        int noImprovementDays,
        boolean extensionStretches,
        Duration slouchedBout) {

    /** The longest slouch that may be asked for before a bout counts as slouched. */
    public static final Duration LONGEST_SLOUCH = Duration.ofHours(2);

    public static final StretchSettings DEFAULT = new StretchSettings(
            Rounding.DEFAULT, Holding.DEFAULT, Walking.DEFAULT, Routines.OFF, true, 3, true, Duration.ofMinutes(10));

    public StretchSettings {
        Limit.within("noImprovementDays", noImprovementDays, 3, 14);
        Limit.within("slouchedBout in minutes", slouchedBout.toMinutes(), 1, LONGEST_SLOUCH.toMinutes());
    }

    public StretchSettings with(Rounding other) {
        return new StretchSettings(
                other,
                holding,
                walking,
                routine,
                strengthBalanceHint,
                noImprovementDays,
                extensionStretches,
                slouchedBout);
    }

    public StretchSettings with(Holding other) {
        return new StretchSettings(
                rounding,
                other,
                walking,
                routine,
                strengthBalanceHint,
                noImprovementDays,
                extensionStretches,
                slouchedBout);
    }

    /**
     * When to hold back what rounds the lower back.
     *
     * @param returnDays days after a flare-up until {@link FlexionReturn#DAYS_AFTER} lets bending return; 1 to 90. 14 is
     *     the upper end of 002's one to two weeks, its use as a waiting time is ours
     * @param singleKneeAsHipStretch lets one knee to the chest, other leg long and hips flat, through after slouching
     */
    public record Rounding(
            FlexionStance stance,
            FlareUpFlexion flareUp,
            MorningFlexion morning,
            FlexionReturn afterwards,
            int returnDays,
            boolean singleKneeAsHipStretch) {
        public static final Rounding DEFAULT = new Rounding(
                FlexionStance.AFTER_SLOUCH,
                FlareUpFlexion.HOLD,
                MorningFlexion.OFFER_UNLESS_FLARE_UP,
                FlexionReturn.USER_ENDS_FLARE_UP,
                14,
                false);

        public Rounding {
            Limit.within("returnDays", returnDays, 1, 90);
        }
    }

    /**
     * How long and how often.
     *
     * @param custom the hold at {@link HoldLevel#CUSTOM}; 5 s, the shortest any article gives, to 60 s, ours
     * @param repetitions 2 to 4
     * @param rounds of cat-cow; 3 to 5
     */
    public record Holding(
            HoldLevel level,
            Duration custom,
            HoldTiming timing,
            RotationMode rotation,
            CatCowMode catCow,
            int repetitions,
            int rounds) {
        public static final Holding DEFAULT = new Holding(
                HoldLevel.STARTER,
                Duration.ofSeconds(10),
                HoldTiming.SECONDS,
                RotationMode.HELD,
                CatCowMode.FLOW,
                2,
                3);

        public Holding {
            Limit.within("custom hold in seconds", custom.toSeconds(), 5, 60);
            Limit.within("repetitions", repetitions, 2, 4);
            Limit.within("rounds", rounds, 3, 5);
        }
    }

    /**
     * How a walking programme grows.
     *
     * @param step what is added; 1 to 5 min, 5 being the article's figure
     * @param boutsBeforeStep good walks needed before; 2 ("several") to 10
     */
    public record Walking(Duration step, int boutsBeforeStep) {
        public static final Walking DEFAULT = new Walking(Duration.ofMinutes(5), 3);

        public Walking {
            Limit.within("step in minutes", step.toMinutes(), 1, 5);
            Limit.within("boutsBeforeStep", boutsBeforeStep, 2, 10);
        }
    }

    /** Row 1: what rounds the back, after sitting. */
    public enum FlexionStance {
        AFTER_SLOUCH,
        ALWAYS_HOLD,
        NEVER_HOLD
    }

    /** Row 2: knees to chest in a flare-up. */
    public enum FlareUpFlexion {
        HOLD,
        OFFER_IF_TOLERATED
    }

    /** Row 3: knees to chest on waking. */
    public enum MorningFlexion {
        OFFER_UNLESS_FLARE_UP,
        HOLD,
        OFFER
    }

    /** Row 4: when bending comes back after a flare-up. */
    public enum FlexionReturn {
        USER_ENDS_FLARE_UP,
        DAYS_AFTER,
        NEVER
    }

    /** Row 7: which of a stretch's holds. */
    public enum HoldLevel {
        STARTER,
        STANDARD,
        CUSTOM
    }

    /** Row 7: what a hold is counted in. */
    public enum HoldTiming {
        SECONDS,
        THREE_BREATHS
    }

    /** Row 8. */
    public enum RotationMode {
        HELD,
        ROCKING
    }

    /** Row 9. */
    public enum CatCowMode {
        FLOW,
        HOLD
    }

    /** Row 11: which routines are wanted. */
    public enum Routines {
        OFF,
        MORNING,
        EVENING,
        BOTH
    }
}
