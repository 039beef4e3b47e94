package plumbline.control;

import java.util.List;
import plumbline.face.Agenda;
import plumbline.face.CareView;
import plumbline.face.Offer;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** What the service and a face say to each other; a line each. */
sealed interface Message {

    /** The first line of either side: in which version it speaks. */
    record Greeting(int version) implements Message {}

    /** What the wearer wishes. */
    record Wishes(Wish wish) implements Message {}

    /** What is to be shown now. */
    record Shows(View view) implements Message {}

    /** What is minded of the wearer, when it has changed. */
    record Tends(CareView view) implements Message {}

    /** A sentence for the wearer. */
    record Says(Saying saying) implements Message {}

    /** Stretches to be led through, one after the other. */
    record Leads(List<SessionPlan> plans) implements Message {
        public Leads {
            plans = List.copyOf(plans);
        }
    }

    /** How a stretch is named in a prompt. */
    record Offers(String stretchId, Offer offer) implements Message {}

    /** What is due by the clock. */
    record Plans(Agenda agenda) implements Message {}

    /** All settings, in the order of their file. */
    record Sets(List<Preferences.Preference> preferences) implements Message {
        public Sets {
            preferences = List.copyOf(preferences);
        }
    }

    /** What became of a change of the settings. */
    record Changed(Preferences.Outcome outcome) implements Message {}
}
