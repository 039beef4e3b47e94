package plumbline.desktop.notice;

/** A way to notify. A notice has a name, by which it is replaced and withdrawn, and which comes back with an answer. */
public interface Notifier extends AutoCloseable {

    /** Is told, on any thread, that a button of a notice was pressed. */
    interface Listener {
        void pressed(String name, String key);
    }

    /** Shows the notice, in place of one of the same name; returns whether anybody took it. May wait for a moment. */
    boolean show(String name, Notice notice);

    /** Takes the notice of this name off, if it is still there. */
    void withdraw(String name);

    @Override
    void close();
}
