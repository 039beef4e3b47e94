package plumbline.trend;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;

/** A figure of a day that is followed over days. */
public enum Measure {
    /** Hours sitting and reclining. */
    SEATED(1) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return OptionalDouble.of(hours(day.seated()));
        }
    },
    /** Minutes seated in the longest bout. */
    LONGEST_BOUT(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return OptionalDouble.of(hours(day.longestBout()) * 60);
        }
    },
    /** Breaks in an hour of seated time; none on a day without any. */
    BREAKS_PER_HOUR(1) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return day.breaksPerSeatedHour();
        }
    },
    /** Slouched time in a hundred parts of sitting time; none on a day without sitting. */
    SLOUCHED(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return day.sitting().isZero()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(100 * hours(day.slouched()) / hours(day.sitting()));
        }
    },
    /** Breaks asked for that the sensor saw taken, in a hundred; none on a day without such a prompt. */
    VERIFIED(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return kept.percent();
        }
    },
    /** W50 in minutes: half of all sitting time is in bouts longer than this (Chastin 2010); none without a bout. */
    USUAL_BOUT(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return day.usualBoutMinutes();
        }
    },
    /** Mean seated minutes of a bout; none without one. */
    MEAN_BOUT(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return day.meanBoutMinutes();
        }
    },
    /** alpha, the exponent of the power law of bout lengths (Chastin and Granat 2010); none with few bouts. */
    ALPHA(2) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return day.alpha();
        }
    },
    /** Bouts with 30 min seated or more. */
    BOUTS_30(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return OptionalDouble.of(day.bouts30());
        }
    },
    /** Bouts with 60 min seated or more. */
    BOUTS_60(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return OptionalDouble.of(day.bouts60());
        }
    },
    /** Posture shifts in an hour of sitting; none where they were not counted. */
    SHIFTS_PER_HOUR(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return moved(day, SeatedMovement::shiftsPerHour);
        }
    },
    /** Fidgets in an hour of sitting; none where they were not counted. */
    FIDGETS_PER_HOUR(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return moved(day, SeatedMovement::fidgetsPerHour);
        }
    },
    /** Minutes seated in one piece without a posture shift, at the most. */
    LONGEST_UNSHIFTED(0) {
        @Override
        OptionalDouble of(DaySummary day, Kept kept) {
            return moved(day, movement -> hours(movement.longestUnshifted()) * 60);
        }
    };

    /** The figures that a day is told by in short. */
    public static final List<Measure> OF_A_DAY = List.of(SEATED, LONGEST_BOUT, BREAKS_PER_HOUR, SLOUCHED, VERIFIED);

    private final int decimals;

    Measure(int decimals) {
        this.decimals = decimals;
    }

    abstract OptionalDouble of(DaySummary day, Kept kept);

    /** How many decimals are worth showing. */
    public int decimals() {
        return decimals;
    }

    private static OptionalDouble moved(DaySummary day, ToDoubleFunction<SeatedMovement> figure) {
        return day.movement()
                .map(movement -> OptionalDouble.of(figure.applyAsDouble(movement)))
                .orElse(OptionalDouble.empty());
    }

    private static double hours(Duration time) {
        return time.toMillis() / 3_600_000.0;
    }
}
