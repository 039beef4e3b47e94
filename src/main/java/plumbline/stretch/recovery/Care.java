package plumbline.stretch.recovery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import plumbline.stretch.session.Session;

/**
 * What is to be minded of the wearer from day to day: a flare-up, the time after one, a stop sign, and the walking
 * programme. Changed only by what the wearer says or does.
 *
 * @param flareUp while one is on
 * @param recovery the time after the last one; empty before the first
 * @param walking the walking programme, once begun
 * @param stopSign whether a stop sign was reported and not taken back
 */
public record Care(
        Optional<FlareUp> flareUp, Optional<Recovery> recovery, Optional<WalkingProgramme> walking, boolean stopSign) {

    /** Nothing to mind. */
    public static final Care NONE = new Care(Optional.empty(), Optional.empty(), Optional.empty(), false);

    /** A flare-up has begun; a second word of the same changes nothing. */
    public Care flaredUp(Instant at) {
        return new Care(Optional.of(flareUp.orElse(FlareUp.beginning(at))), recovery, walking, stopSign);
    }

    /** It is better than before, which puts the hint to see somebody off. */
    public Care improved(Instant at) {
        return new Care(flareUp.map(f -> f.improved(at)), recovery, walking, stopSign);
    }

    /** The hint to see somebody was shown. */
    public Care hinted(Instant at) {
        return new Care(flareUp.map(f -> f.hinted(at)), recovery, walking, stopSign);
    }

    /** The wearer ends the flare-up: from today on bending comes back rung by rung. */
    public Care ended(LocalDate day) {
        return new Care(Optional.empty(), flareUp.map(f -> f.end(day)).or(() -> recovery), walking, stopSign);
    }

    /** A guided stretch is over. */
    public Care stretched(String id, Session.End end, LocalDate day) {
        boolean well = end.completed() && !end.isStopSign();
        Optional<Recovery> after = well ? recovery.map(r -> r.after(id, day)) : recovery;
        return new Care(flareUp, after, walking, stopSign || end.isStopSign());
    }

    /** What was felt is gone. */
    public Care stopSignGone() {
        return new Care(flareUp, recovery, walking, false);
    }

    /** The walking programme is begun anew, or a walk has changed it. */
    public Care walking(WalkingProgramme programme) {
        return new Care(flareUp, recovery, Optional.of(programme), stopSign);
    }

    /** For the chooser. */
    public Health health() {
        return new Health(stopSign, flareUp.isPresent(), recovery);
    }
}
