package plumbline.face;

import java.time.Duration;
import java.util.List;
import plumbline.coach.Answer;
import plumbline.coach.goal.Goal;
import plumbline.posture.Posture;
import plumbline.sitting.Amendment;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.session.Session;

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

    /** Lead me through these stretches of the catalogue, one after the other. */
    record Lead(List<String> stretchIds) implements Wish {}

    /** Lead me through the morning's stretches, or the evening's. */
    record LeadRoutine(boolean evening) implements Wish {}

    /** A guided stretch has ended. */
    record Led(String stretchId, Session.End end) implements Wish {}

    /** The last guided stretch is over, or was left: posture counts again. */
    record LeadingOver() implements Wish {}

    /** My back has flared up. */
    record FlaredUp() implements Wish {}

    /** The flare-up is better than before. */
    record Better() implements Wish {}

    /** The flare-up is over. */
    record FlareUpOver() implements Wish {}

    /** What I felt in a stretch, a sign to stop, is gone. */
    record SignGone() implements Wish {}

    /** Offer me this all the same, until something changes. */
    record OfferAnyway(String stretchId) implements Wish {}

    /** I take a break now, without being asked: lead me through what suits. */
    record BreakNow() implements Wish {}

    /** Tell me what suits me now. */
    record WhatSuits() implements Wish {}

    /** I put ice or heat on now, for as long as it may be. */
    record Cool(ColdOrHeat.Kind kind) implements Wish {}

    /** I have taken it off. */
    record CoolOver() implements Wish {}

    /** I begin to walk for exercise; so long is tolerated. */
    record Walking(Duration tolerated) implements Wish {}

    /** I have walked; pain from 1 to 10. */
    record Walked(Duration length, int painBefore, int painAfter) implements Wish {}

    /** For the journal: how much it hurts, 1 to 10. */
    record Pain(int score, String note) implements Wish {}

    /** For the journal: words. */
    record Noted(String text) implements Wish {}

    /** For the journal: so long I did something for my strength. */
    record Strengthened(Duration length) implements Wish {}

    /** I begin with the pose, or the walk, of the calibration that is next; after its end, with a new calibration. */
    record BeginPose() implements Wish {}

    /** I stop the pose that I have begun; it is to be begun again. */
    record StopPose() implements Wish {}

    /** Of the sensors that speak I wear the one on this port. */
    record Wear(String port) implements Wish {}

    /** Let go of the sensor that is read, and look for others. */
    record SearchAnew() implements Wish {}

    /** I show by example what the numbers of my sensor are: listen to its lines while I tip it. */
    record ShowByExample() implements Wish {}

    /** I do not want to show it after all. */
    record StopExample() implements Wish {}

    /** I leave the calibration; what was measured in it is forgotten. */
    record LeaveCalibration() implements Wish {}

    /** Whether closing the window means to go on watching; asked once and to be remembered. */
    record KeepWatching(boolean keep) implements Wish {}

    /** Whether a small cue is wanted when nothing has moved for long; asked once. */
    record CueWanted(boolean wanted) implements Wish {}

    /** I set out for this from now on. */
    record SetOut(Goal goal) implements Wish {}

    /** I set out for nothing any more. */
    record NoGoal() implements Wish {}

    /** What was suggested at the look back is taken, or left. */
    record Suggested(boolean taken) implements Wish {}

    /** This profile is to hold: home, office, focus; none; or automatic, for whichever fits. */
    record Profile(String name) implements Wish {}

    /** Open the folder with the charts. */
    record OpenCharts() implements Wish {}

    /** Stop the program. */
    record Quit() implements Wish {}

    /** The wearer has come to the window: it is in front, and has the keyboard. */
    record Attended() implements Wish {}

    /** The window has come into sight or gone out of it: out of sight, views are needed for prompts and tray only. */
    record Watched(boolean visible) implements Wish {}
}
