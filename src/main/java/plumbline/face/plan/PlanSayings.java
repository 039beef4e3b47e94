package plumbline.face.plan;

import java.time.Duration;
import java.util.Optional;
import plumbline.coach.habit.Cue;
import plumbline.coach.profile.Profiles.Holding;
import plumbline.sensor.Saying;

/** What is said of the wearer's plan. */
public final class PlanSayings {

    private PlanSayings() {}

    /** What a cue says, whole with its full stop; empty for its end. */
    public static Optional<Saying> cue(Cue cue) {
        if (cue instanceof Cue.Unshifted still) {
            return Optional.of(Saying.of(
                    "cue.still", "You have not moved for %s minutes: shift a little.", minutes(still.still())));
        }
        if (cue instanceof Cue.TimeToStand stand) {
            return Optional.of(Saying.of(
                    "cue.stand",
                    "Time to stand: seated for %s minutes since you last stood.",
                    minutes(stand.seated())));
        }
        return cue instanceof Cue.TimeToSit sit
                ? Optional.of(
                        Saying.of("cue.sit", "Time to sit: you have stood for %s minutes.", minutes(sit.standing())))
                : Optional.empty();
    }

    /** Which profile holds, by hand or since it fits; and which else would fit. */
    public static Saying profile(Holding holding) {
        Saying name = name(holding.name());
        if (holding.byHand()) {
            return Saying.of("profile.hand", "Profile: %s, chosen by hand.", name);
        }
        return holding.others().isEmpty()
                ? Saying.of("profile.fits", "Profile: %s, since it fits now.", name)
                : Saying.of(
                        "profile.overlap",
                        "Profile: %s, since it is named first; %s would fit now too.",
                        name,
                        name(holding.others().get(0)));
    }

    private static Saying name(String profile) {
        return switch (profile) {
            case "home" -> Saying.of("profile.home", "home");
            case "office" -> Saying.of("profile.office", "office");
            case "focus" -> Saying.of("profile.focus", "focus");
            default -> Saying.asItIs(profile);
        };
    }

    private static long minutes(Duration time) {
        return Math.round(time.toSeconds() / 60.0);
    }
}
