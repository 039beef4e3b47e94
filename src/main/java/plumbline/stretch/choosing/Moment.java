package plumbline.stretch.choosing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch.Place;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.recovery.Recovery;

/**
 * What there is to know when a stretch is to be chosen.
 *
 * @param day the wearer's day
 * @param occasion what it is for
 * @param sat the bout of sitting just before; in the evening the last long one
 * @param floor whether there is a floor to lie on
 * @param bed whether there is a bed
 */
public record Moment(
        LocalDate day,
        Occasion occasion,
        Sat sat,
        boolean floor,
        boolean bed,
        Health health,
        Wearer wearer,
        Today today) {

    /** A break at the desk, where there is nothing to lie on. */
    public static Moment atDesk(LocalDate day, Sat sat, Health health, Wearer wearer, Today today) {
        return new Moment(day, Occasion.BREAK, sat, false, false, health, wearer, today);
    }

    /**
     * A moment for which the chooser finds this very situation, for those who look it up. A floor and a bed are at hand
     * unless the situation says otherwise.
     */
    public static Moment typical(Situation situation, LocalDate day) {
        Occasion occasion = switch (situation) {
            case MORNING -> Occasion.MORNING;
            case EVENING -> Occasion.EVENING;
            case AFTER_WALKING -> Occasion.AFTER_WALK;
            case UPRIGHT_BOUT,
                    SLOUCHED_BOUT,
                    FLARE_UP,
                    AFTER_FLARE_UP,
                    NO_LYING_UPRIGHT,
                    NO_LYING_SLOUCHED,
                    STOP_SIGN,
                    FIRST_USE -> Occasion.BREAK;
        };
        boolean slouched = situation == Situation.SLOUCHED_BOUT || situation == Situation.NO_LYING_SLOUCHED;
        boolean lying = situation != Situation.NO_LYING_UPRIGHT && situation != Situation.NO_LYING_SLOUCHED;
        Duration sitting = StretchSettings.LONGEST_SLOUCH;
        return new Moment(
                day,
                occasion,
                new Sat(sitting, slouched ? sitting : Duration.ZERO),
                lying,
                lying,
                new Health(
                        situation == Situation.STOP_SIGN,
                        situation == Situation.FLARE_UP,
                        situation == Situation.AFTER_FLARE_UP
                                ? Optional.of(Recovery.beginning(day))
                                : Optional.empty()),
                new Wearer(false, false, situation == Situation.FIRST_USE),
                Today.NOTHING);
    }

    /** What the stretch is for. */
    public enum Occasion {
        BREAK,
        MORNING,
        EVENING,
        AFTER_WALK,
        /** The walk was ended by pain. */
        AFTER_PAINFUL_WALK
    }

    /**
     * How the wearer sat.
     *
     * @param slouched the part of {@code seated} with a rounded back, as the sensor saw it
     */
    public record Sat(Duration seated, Duration slouched) {
        public static final Sat NOT = new Sat(Duration.ZERO, Duration.ZERO);
    }

    /**
     * What holds for this wearer every day.
     *
     * @param hipReplacement leaves out the two stretches with crossed legs
     * @param noFloor does not get down to the floor
     * @param askFirst persistent pain or a recent injury, and a professional has not been asked yet
     */
    public record Wearer(boolean hipReplacement, boolean noFloor, boolean askFirst) {
        public static final Wearer ANYONE = new Wearer(false, false, false);
    }

    /** The same for this wearer; one who has to ask first stays so where the moment says it. */
    public Moment of(Wearer other) {
        Wearer both = new Wearer(other.hipReplacement(), other.noFloor(), wearer.askFirst() || other.askFirst());
        return new Moment(day, occasion, sat, floor, bed, health, both, today);
    }

    /** Whether this wearer can lie down now. */
    boolean canLie() {
        return bed || (floor && !wearer.noFloor());
    }

    Set<Place> places() {
        Set<Place> places = EnumSet.of(Place.CHAIR, Place.STANDING);
        if (floor && !wearer.noFloor()) {
            places.add(Place.FLOOR);
        }
        if (bed) {
            places.add(Place.BED);
        }
        return places;
    }
}
