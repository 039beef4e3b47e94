package plumbline.desktop.probe;

import plumbline.sensor.Saying;

/** The facts that are looked for. */
public enum Sense {
    /** A program records from the microphone. */
    CALL,
    /** A window fills the screen. */
    FULL_SCREEN,
    /** The desktop is told not to disturb. */
    DO_NOT_DISTURB,
    /** The screen is locked, or its saver covers it. */
    LOCKED,
    /** The computer is about to sleep. */
    ASLEEP,
    /** The calendar has an appointment now. */
    BUSY;

    /** The fact in a few words. */
    public Saying saying() {
        return switch (this) {
            case CALL -> Saying.of("probe.call", "a call (the microphone is in use)");
            case FULL_SCREEN -> Saying.of("probe.fullscreen", "a window that fills the screen");
            case DO_NOT_DISTURB -> Saying.of("probe.disturb", "Do Not Disturb");
            case LOCKED -> Saying.of("probe.locked", "the screen is locked");
            case ASLEEP -> Saying.of("probe.asleep", "the computer is about to sleep");
            case BUSY -> Saying.of("probe.busy", "an appointment in the calendar");
        };
    }
}
