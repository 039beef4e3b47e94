package plumbline.screen.session;

import plumbline.stretch.session.Session;

/** Is told, on the event thread, what becomes of guided stretches; must not wait. */
public interface Led {
    /** One has ended. */
    void ended(String stretchId, Session.End end);

    /** The window has been closed, or the last has ended. */
    void closed();
}
