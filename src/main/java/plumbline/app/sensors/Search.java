package plumbline.app.sensors;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Learnt;

/** How a sensor is searched for; asked on the thread of the {@link SearchingLink}. */
public interface Search {

    /** What a search comes to. */
    sealed interface Found {

        /** This is to be read. */
        record Sensor(Link link) implements Found {}

        /** Several speak, by name of port. */
        record Several(Map<String, Finding.Sensor> sensors) implements Found {
            public Several {
                sensors = Map.copyOf(sensors);
            }
        }

        /** There is none, and why. */
        record Nothing(Saying why) implements Found {}
    }

    /** Looks for a sensor; {@code anew} listens to all ports, whichever was read before. */
    Found find(LinkClock clock, boolean anew) throws InterruptedException;

    /** The link to one of several. */
    Link link(String port, Finding.Sensor seen);

    /** A port on which text comes that the wearer may explain by example; empty where there is none. */
    Optional<Link> text(LinkClock clock) throws InterruptedException;

    /** Keeps what the wearer has shown, for this and all later searches. */
    void keep(Learnt learnt) throws IOException;
}
