package plumbline.app.live;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import plumbline.app.live.view.Past;
import plumbline.posture.Spell;

/** What a run goes on from: read each time it begins, and each time it has to begin anew. */
public interface Origin {

    /** A run that is not to be mixed with the wearer's days. */
    Origin NOTHING = new Origin() {
        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public Past past(Instant now, ZoneId zone, List<Spell> watched) {
            return Past.NOTHING;
        }
    };

    /** Whether it can be read; while it cannot, a run watches all the same, and joins what it saw to it later. Never waits. */
    boolean isThere();

    /**
     * What is kept up to now.
     *
     * @param watched what was watched before it was there, in order of time: it is written, and then a part of it
     * @throws IOException with a plain sentence where it cannot be read after all; then nothing was written
     */
    Past past(Instant now, ZoneId zone, List<Spell> watched) throws IOException;
}
