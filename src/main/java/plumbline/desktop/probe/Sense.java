package plumbline.desktop.probe;

import plumbline.sensor.Saying;

/** The facts that are looked for. */
public enum Sense {
    /** A program records from the microphone. */
    CALL(Saying.of("probe.call", "a call (the microphone is in use)")),
    /** A window fills the screen. */
    FULL_SCREEN(Saying.of("probe.fullscreen", "a window that fills the screen")),
    /** The desktop is told not to disturb. */
    DO_NOT_DISTURB(Saying.of("probe.disturb", "Do Not Disturb")),
    /** The screen is locked. */
    LOCKED(Saying.of("probe.locked", "the screen is locked")),
    /** The computer sleeps. */
    ASLEEP(Saying.of("probe.asleep", "the computer is about to sleep")),
    /** The calendar has an appointment now. */
    BUSY(Saying.of("probe.busy", "an appointment in the calendar"));

    private final Saying saying;

    Sense(Saying saying) {
        this.saying = saying;
    }

    /** The fact in a few words. */
    public Saying saying() {
        return saying;
    }
}
