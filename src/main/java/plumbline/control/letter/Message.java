package plumbline.control.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.face.CareView;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;

/** What the service and a face, or a command, say to each other; a line each. */
public sealed interface Message {

    /** The first line of either side: in which version it speaks. */
    record Greeting(int version) implements Message {}

    // What is said to the service.

    /** How it stands now; a view comes back. */
    record Asks() implements Message {}

    /**
     * Whoever sends it wants to be told of everything from now on.
     *
     * @param windows whether it has windows, so that it can lead through stretches
     */
    record Watches(boolean windows) implements Message {}

    /** What the wearer wishes. */
    record Wishes(Wish wish) implements Message {}

    /** A setting is to be written. */
    record Sets(String path, String written) implements Message {}

    /** The windows are to come to the front. */
    record Summons() implements Message {}

    // What the service says.

    /** It was heard, and is done or will be. */
    record Heard() implements Message {}

    /** It was not understood, or cannot be; why, in a sentence. */
    record Refuses(String sentence) implements Message {}

    /** What is to be shown now. */
    record Shows(View view) implements Message {}

    /** What is to be shown now, with the day and the days as they were in the view before. */
    record Moves(
            ZoneId zone,
            View.Now now,
            Optional<View.Call> call,
            Optional<Duration> nudge,
            Optional<Saying> notice,
            View.Sense sense,
            Optional<View.Calibrating> calibration,
            View.Watching watching,
            PlanView plan)
            implements Message {

        /** All of the view but the day and the days. */
        public static Moves of(View view) {
            return new Moves(
                    view.zone(),
                    view.now(),
                    view.call(),
                    view.nudge(),
                    view.notice(),
                    view.sense(),
                    view.calibration(),
                    view.watching(),
                    view.plan());
        }

        /** The view, with the day and the days of the one before. */
        public View after(View before) {
            return beside(before.band(), before.trend());
        }

        /** The view, with this day and these days. */
        View beside(DayBand band, Trend trend) {
            return new View(zone, now, band, trend, call, nudge, notice, sense, calibration, watching, plan);
        }
    }

    /** What is minded of the wearer, when it has changed. */
    record Tends(CareView view) implements Message {}

    /** A sentence for the wearer. */
    record Says(Saying saying) implements Message {}

    /** What the coach advises, as it is given: for a face that tells a story. */
    record Advised(Instant at, Advice advice) implements Message {}

    /** A spell that no later word can change: likewise. */
    record Settled(Spell spell) implements Message {}

    /** Stretches to be led through, one after the other; through none: what is under way ends. */
    record Leads(List<SessionPlan> plans) implements Message {
        public Leads {
            plans = List.copyOf(plans);
        }
    }

    /** The edges of the screen are to be tinted, or not any more. */
    record Tints(boolean on) implements Message {}

    /** Words for a balloon at the tray. */
    record Balloons(String title, String text) implements Message {}

    /** What became of a change of the settings. */
    record Changed(Preferences.Outcome outcome) implements Message {}

    /**
     * The service ends in order.
     *
     * @param told whether the wearer said so; else the system did
     */
    record Ends(boolean told) implements Message {}
}
