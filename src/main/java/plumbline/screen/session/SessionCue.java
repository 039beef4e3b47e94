package plumbline.screen.session;

import plumbline.stretch.Step.Action;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;

/** A moment of a session that may be told by a sound. */
enum SessionCue {
    HOLD_BEGINS,
    HOLD_ENDS,
    OTHER_SIDE,
    OVER,
    NONE;

    /** What has happened between two states of a session. */
    static SessionCue between(Session before, Session after) {
        if (before.mode() != Mode.OVER && after.mode() == Mode.OVER) {
            return OVER;
        }
        if (before.index() == after.index()) {
            return NONE;
        }
        if (after.beat().action() == Action.HOLD) {
            return HOLD_BEGINS;
        }
        boolean sides = before.beat().side().isPresent() && after.beat().side().isPresent();
        if (sides && !before.beat().side().equals(after.beat().side())) {
            return OTHER_SIDE;
        }
        return before.beat().action() == Action.HOLD ? HOLD_ENDS : NONE;
    }
}
