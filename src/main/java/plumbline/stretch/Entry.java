package plumbline.stretch;

import java.util.List;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/** Something the catalogue has an id for: a {@link Stretch} one is led through, or a {@link Named} thing. */
public sealed interface Entry permits Stretch, Named {

    /** Lower-case words joined by hyphens, as in guidance.md; never changes. */
    String id();

    Text name();

    Kind kind();

    /** Where it is described or named. */
    List<Source> sources();

    /** What sort of thing an entry is. */
    enum Kind {
        STRETCH,
        /** Taking up a posture, without a pull on anything. */
        POSTURE,
        WALK,
        REST,
        BREATHING,
        /** A sentence to be read. */
        NOTE,
        /** A timer with a limit. */
        TIMER,
        ACTIVITY,
        STRENGTH
    }
}
