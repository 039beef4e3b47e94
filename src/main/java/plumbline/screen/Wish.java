package plumbline.screen;

import plumbline.coach.Answer;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;

/**
 * What the wearer asks for at the screen. Handed over on the event thread: whoever takes it puts it into a queue and
 * returns at once.
 */
public sealed interface Wish {

    /** An answer to the coach: to a prompt, or pause, meeting, and their end. */
    record Said(Answer answer) implements Wish {}

    /** What was told is wrong: the wearer is in this posture now. */
    record Corrected(Posture posture) implements Wish {}

    /** What was measured of a time is not what it was: kept beside it. */
    record Amended(Amendment amendment) implements Wish {}

    /** For the journal: how much it hurts, 1 to 10. */
    record Pain(int score, String note) implements Wish {}

    /** For the journal: words. */
    record Noted(String text) implements Wish {}

    /** Whether closing the window means to go on watching; asked once and to be remembered. */
    record KeepWatching(boolean keep) implements Wish {}

    /** Open the folder with the charts. */
    record OpenCharts() implements Wish {}

    /** Stop the program. */
    record Quit() implements Wish {}

    /** The window has come into sight or gone out of it: out of sight, views are needed for prompts and tray only. */
    record Watched(boolean visible) implements Wish {}
}
