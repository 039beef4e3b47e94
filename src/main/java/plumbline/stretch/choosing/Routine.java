package plumbline.stretch.choosing;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.Entry.Kind;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.Routines;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.session.SessionPlan;

/**
 * A morning or evening session: the stretches of the table's row that fit into a quarter of an hour (004:57), in its
 * order.
 */
public record Routine(Choice choice, List<SessionPlan> plans) {

    /** 004:57. */
    public static final Duration LENGTH = Duration.ofMinutes(15);

    public Routine {
        plans = List.copyOf(plans);
    }

    /** Fills the time from the offers; one that is too long is passed over for the next. */
    public static Routine of(Choice choice, StretchSettings settings) {
        List<SessionPlan> plans = new ArrayList<>();
        Duration left = LENGTH;
        for (Offer offer : choice.offers()) {
            if (offer.entry() instanceof Stretch stretch && stretch.kind() == Kind.STRETCH) {
                SessionPlan plan =
                        SessionPlan.of(stretch, settings.holding(), choice.situation() == Situation.FLARE_UP);
                if (plan.length().compareTo(left) <= 0) {
                    plans.add(plan);
                    left = left.minus(plan.length());
                }
            }
        }
        return new Routine(choice, plans);
    }

    /** How long it takes, without the time between two stretches. */
    public Duration length() {
        return plans.stream().map(SessionPlan::length).reduce(Duration.ZERO, Duration::plus);
    }

    /**
     * When the wearer wants their routines.
     *
     * @param morning local time
     * @param evening local time, later than the morning
     */
    public record Times(LocalTime morning, LocalTime evening) {
        public Times {
            if (!morning.isBefore(evening)) {
                throw new IllegalArgumentException("the morning is before the evening: " + morning + ", " + evening);
            }
        }

        /** The next routine after this moment; empty when none is wanted. */
        public Optional<LocalDateTime> next(LocalDateTime after, Routines wanted) {
            List<LocalTime> times = switch (wanted) {
                case OFF -> List.of();
                case MORNING -> List.of(morning);
                case EVENING -> List.of(evening);
                case BOTH -> List.of(morning, evening);
            };
            for (int day = 0; day <= 1; day++) {
                for (LocalTime time : times) {
                    LocalDateTime at = after.toLocalDate().plusDays(day).atTime(time);
                    if (at.isAfter(after)) {
                        return Optional.of(at);
                    }
                }
            }
            return Optional.empty();
        }
    }
}
