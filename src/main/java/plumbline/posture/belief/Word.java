package plumbline.posture.belief;

/** What the wearer themselves says of a moment. */
public enum Word {
    /** Nothing. */
    NONE {
        @Override
        void weigh(Likelihood likelihood) {}
    },

    /** They are on their feet. */
    ON_FEET {
        @Override
        void weigh(Likelihood likelihood) {
            likelihood.weigh(SeatBelief.FRESH, DENIED);
            likelihood.weigh(SeatBelief.SEATED, DENIED);
        }
    },

    /** They sit, or lie. */
    ON_SEAT {
        @Override
        void weigh(Likelihood likelihood) {
            likelihood.weigh(SeatBelief.UPRIGHT, DENIED);
            likelihood.weigh(SeatBelief.LOW, DENIED);
            likelihood.weigh(SeatBelief.HIGH, DENIED);
        }
    };

    /** What speaks against the wearer's own word counts so little. */
    private static final double DENIED = 1e-6;

    abstract void weigh(Likelihood likelihood);
}
