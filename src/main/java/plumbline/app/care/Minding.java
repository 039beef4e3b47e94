package plumbline.app.care;

import java.time.Instant;
import java.util.Optional;
import plumbline.face.Wish;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.WalkingProgramme;

/** What becomes of what is minded when the wearer says how they are, has walked, or has been led through a stretch. */
final class Minding {

    private Minding() {}

    /** What is to be minded after the wish; empty where the wish is about something else. */
    static Optional<Care> after(Wish wish, Care care, Ways ways, Instant now) {
        if (wish instanceof Wish.FlaredUp) {
            return Optional.of(care.flaredUp(now));
        } else if (wish instanceof Wish.Better) {
            return Optional.of(care.improved(now));
        } else if (wish instanceof Wish.FlareUpOver) {
            return Optional.of(care.ended(ways.day(now)));
        } else if (wish instanceof Wish.SignGone) {
            return Optional.of(care.stopSignGone());
        } else if (wish instanceof Wish.Walking walking) {
            return Optional.of(care.walking(WalkingProgramme.beginning(walking.tolerated())));
        } else if (wish instanceof Wish.Walked walk) {
            return Optional.of(walked(walk, care, ways));
        } else if (wish instanceof Wish.Led led) {
            return Optional.of(care.stretched(led.stretchId(), led.end(), ways.day(now)));
        }
        return Optional.empty();
    }

    private static Care walked(Wish.Walked walk, Care care, Ways ways) {
        WalkingProgramme programme = care.walking().orElse(WalkingProgramme.beginning(walk.length()));
        return care.walking(programme.after(
                walk.length(),
                walk.painBefore(),
                walk.painAfter(),
                ways.stretches().walking()));
    }
}
