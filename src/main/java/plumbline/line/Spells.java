package plumbline.line;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plumbline.posture.Spell;

/** Spells in order of time, joined where one goes on in the posture of the one before. */
public final class Spells {

    private final List<Spell> joined = new ArrayList<>();

    /** Takes the next spell. A joined spell keeps the confidence it began with. */
    public void add(Spell spell) {
        int last = joined.size() - 1;
        if (last >= 0 && goesOn(joined.get(last), spell)) {
            Spell before = joined.get(last);
            joined.set(last, new Spell(before.start(), spell.end(), before.state()));
        } else {
            joined.add(spell);
        }
    }

    /** Lets go of the spells that were over at the moment. */
    public void forgetBefore(Instant moment) {
        joined.removeIf(spell -> !spell.end().isAfter(moment));
    }

    /** All of them, oldest first. */
    public List<Spell> list() {
        return List.copyOf(joined);
    }

    private static boolean goesOn(Spell before, Spell next) {
        return before.state().sameAs(next.state()) && before.end().equals(next.start());
    }
}
