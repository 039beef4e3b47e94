package plumbline.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/** Small verbs for stories of a day: {@code from("08:00").sit(30).stand(2).spells()}, lengths in minutes. */
final class Spells {

    private final List<Spell> spells = new ArrayList<>();
    private Instant now;

    private Spells(Instant start) {
        this.now = start;
    }

    static Spells from(Instant start) {
        return new Spells(start);
    }

    Spells sit(double minutes) {
        return in(Posture.SITTING, false, minutes);
    }

    Spells slouch(double minutes) {
        return in(Posture.SITTING, true, minutes);
    }

    Spells recline(double minutes) {
        return in(Posture.RECLINING, false, minutes);
    }

    Spells stand(double minutes) {
        return in(Posture.STANDING, false, minutes);
    }

    Spells move(double minutes) {
        return in(Posture.MOVING, false, minutes);
    }

    Spells lie(double minutes) {
        return in(Posture.LYING, false, minutes);
    }

    Spells vanish(double minutes) {
        return in(Posture.UNKNOWN, false, minutes);
    }

    Spells takeOff(double minutes) {
        return in(Posture.NOT_WORN, false, minutes);
    }

    List<Spell> spells() {
        return List.copyOf(spells);
    }

    private Spells in(Posture posture, boolean slouched, double minutes) {
        Instant end = now.plusMillis(Math.round(minutes * 60_000));
        spells.add(new Spell(now, end, new PostureState(posture, slouched, 0.9)));
        now = end;
        return this;
    }
}
