package plumbline.coach.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wearer's profiles.
 *
 * @param named in the order in which the wearer names them: where several fit, the first holds
 * @param byHand which one was chosen by hand, if any; it holds whatever fits
 */
public record Profiles(List<Profile> named, Hand byHand) {

    /** What a profile may be called. */
    public static final List<String> NAMES = List.of("home", "office", "focus");

    /** What may be chosen by hand: whichever fits, none, or one of them. */
    public static final List<String> CHOICES =
            Stream.concat(Stream.of("automatic", "none"), NAMES.stream()).toList();

    /** What was chosen by hand. */
    public sealed interface Hand {
        /** Nothing: whichever fits holds. */
        record Free() implements Hand {}

        /** None of them. */
        record Without() implements Hand {}

        /** This one. */
        record Chosen(String name) implements Hand {}
    }

    /**
     * The one that holds.
     *
     * @param byHand whether it was chosen by hand
     * @param others those that would fit too, and do not hold
     */
    public record Holding(String name, boolean byHand, List<String> others) {
        public Holding {
            others = List.copyOf(others);
        }
    }

    public Profiles {
        named = List.copyOf(named);
    }

    /**
     * Which holds at this moment; empty for none.
     *
     * @param port at which the sensor is read, where that is known
     */
    public Optional<Holding> at(Instant at, ZoneId zone, Optional<String> port) {
        if (byHand instanceof Hand.Chosen chosen) {
            return Optional.of(new Holding(chosen.name(), true, List.of()));
        }
        if (byHand instanceof Hand.Without) {
            return Optional.empty();
        }
        List<String> fitting = named.stream()
                .filter(profile -> profile.fits(at, zone, port))
                .map(Profile::name)
                .toList();
        return fitting.isEmpty()
                ? Optional.empty()
                : Optional.of(new Holding(fitting.get(0), false, fitting.subList(1, fitting.size())));
    }
}
