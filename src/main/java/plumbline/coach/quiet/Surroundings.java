package plumbline.coach.quiet;

import java.util.Optional;

/**
 * What is known of what the wearer is doing at the computer, as far as it tells whether they may be spoken to.
 *
 * @param microphone whether it is in use
 * @param fullScreen whether a window fills the screen
 * @param doNotDisturb whether the desktop is told so
 * @param locked whether the screen is
 * @param asleep whether the computer is
 * @param busy whether there is an appointment in the calendar now
 */
public record Surroundings(
        Known microphone, Known fullScreen, Known doNotDisturb, Known locked, Known asleep, Known busy) {

    /** Whether something is so. What cannot be told holds nothing back: a missing probe must not silence the coach. */
    public enum Known {
        YES,
        NO,
        CANNOT_TELL;

        /** What somebody who can tell has told. */
        public static Known of(boolean yes) {
            return yes ? YES : NO;
        }
    }

    /** Nothing can be told. */
    public static final Surroundings UNKNOWN = new Surroundings(
            Known.CANNOT_TELL,
            Known.CANNOT_TELL,
            Known.CANNOT_TELL,
            Known.CANNOT_TELL,
            Known.CANNOT_TELL,
            Known.CANNOT_TELL);

    /** The same, but for whether a window fills the screen. */
    public Surroundings withFullScreen(Known other) {
        return new Surroundings(microphone, other, doNotDisturb, locked, asleep, busy);
    }

    /** The same, but for whether the microphone is in use. */
    public Surroundings withMicrophone(Known other) {
        return new Surroundings(other, fullScreen, doNotDisturb, locked, asleep, busy);
    }

    /** Why the wearer is not to be spoken to; the reason that holds longest comes first. Empty where they may be. */
    public Optional<Hush> hush() {
        if (asleep == Known.YES) {
            return Optional.of(Hush.ASLEEP);
        } else if (locked == Known.YES) {
            return Optional.of(Hush.LOCKED);
        } else if (microphone == Known.YES) {
            return Optional.of(Hush.CALL);
        } else if (fullScreen == Known.YES) {
            return Optional.of(Hush.FULL_SCREEN);
        } else if (doNotDisturb == Known.YES) {
            return Optional.of(Hush.DO_NOT_DISTURB);
        }
        return busy == Known.YES ? Optional.of(Hush.BUSY) : Optional.empty();
    }
}
