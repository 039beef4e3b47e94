package plumbline.stretch.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.StretchSettings.Rounding;

/**
 * The time after a flare-up, in which bending comes back rung by rung: rotation, one knee, both knees (row 4; the steps
 * are those of 000:72-86). The next rung opens on a later day than the one before was done without complaint; that it
 * takes a new day is ours.
 *
 * @param endedOn the day the wearer ended the flare-up
 * @param rungs how many rungs are behind, 0 to 3
 * @param lastOn the day the last of them was done
 */
public record Recovery(LocalDate endedOn, int rungs, Optional<LocalDate> lastOn) {

    /** The stretches of the ladder, lowest first. */
    public static final List<String> LADDER =
            List.of("supine-trunk-rotation", "single-knee-to-chest", "double-knee-to-chest");

    /** How long it lasts when bending is never to come back: the upper end of 002's one to two weeks (002:5). */
    private static final int NEVER_DAYS = 14;

    public static Recovery beginning(LocalDate endedOn) {
        return new Recovery(endedOn, 0, Optional.empty());
    }

    /** After a stretch was done that day and nothing bad was felt. */
    public Recovery after(String id, LocalDate day) {
        boolean next = rungs < LADDER.size() && LADDER.get(rungs).equals(id);
        return next && isNewDay(day) ? new Recovery(endedOn, rungs + 1, Optional.of(day)) : this;
    }

    /** Whether this rung may be tried; rotation always may. */
    public boolean isOpen(String id, LocalDate day, Rounding settings) {
        int rung = LADDER.indexOf(id);
        if (rung == 0) {
            return true;
        }
        boolean reached = rung > 0 && (rung < rungs || (rung == rungs && isNewDay(day)));
        return reached && bendingMayReturn(day, settings);
    }

    /** Whether the time after the flare-up is over, so that the ordinary rows of the table count again. */
    public boolean isOver(LocalDate day, Rounding settings) {
        return switch (settings.afterwards()) {
            case USER_ENDS_FLARE_UP, DAYS_AFTER -> rungs == LADDER.size() && isNewDay(day);
            case NEVER -> !day.isBefore(endedOn.plusDays(NEVER_DAYS));
        };
    }

    private boolean bendingMayReturn(LocalDate day, Rounding settings) {
        return switch (settings.afterwards()) {
            case USER_ENDS_FLARE_UP -> true;
            case DAYS_AFTER -> !day.isBefore(endedOn.plusDays(settings.returnDays()));
            case NEVER -> false;
        };
    }

    private boolean isNewDay(LocalDate day) {
        return lastOn.map(day::isAfter).orElse(true);
    }
}
