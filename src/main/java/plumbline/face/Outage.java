package plumbline.face;

import java.time.Duration;
import java.time.Instant;
import plumbline.sensor.Saying;

/**
 * A part of Plumbline itself has ended by a fault of its own, or does not move any more. It is begun anew, from what is
 * kept.
 *
 * @param part which
 * @param since when it was last seen at work
 */
public record Outage(Part part, Instant since) {

    /** What may end. */
    public enum Part {
        /** Reads the sensor. */
        READER,
        /** Makes of samples what the wearer does. */
        MONITOR,
        /** Writes the days. */
        WRITER,
        /** All of it: the process that watches, as seen from the window's. */
        SERVICE;

        /**
         * That it is at work again, for the wearer.
         *
         * @param unwatched how much time was not watched by that, all times together
         */
        public Saying over(Duration unwatched) {
            long seconds = unwatched.plusMillis(999).toSeconds();
            return switch (this) {
                case READER ->
                    Saying.of(
                            "outage.over.READER",
                            "Plumbline reads the sensor again. In all, %s s of this run were not watched.",
                            seconds);
                case MONITOR ->
                    Saying.of(
                            "outage.over.MONITOR",
                            "Plumbline watches again. In all, %s s of this run were not watched.",
                            seconds);
                case WRITER ->
                    Saying.of("outage.over.WRITER", "Plumbline writes your days again; nothing of them is missing.");
                case SERVICE ->
                    Saying.of(
                            "outage.over.SERVICE",
                            "Plumbline's service is at work again. It was away for %s s.",
                            seconds);
            };
        }
    }

    /** For the wearer. */
    public Saying saying() {
        return switch (part) {
            case READER ->
                Saying.of(
                        "outage.READER",
                        "Plumbline has stopped reading the sensor, by a fault of its own. It is beginning anew.");
            case MONITOR ->
                Saying.of(
                        "outage.MONITOR",
                        "Plumbline has stopped watching, by a fault of its own. It is beginning anew.");
            case WRITER ->
                Saying.of(
                        "outage.WRITER",
                        "Plumbline has stopped writing your days, by a fault of its own. It is beginning anew; what was"
                                + " measured is kept.");
            case SERVICE ->
                Saying.of(
                        "outage.SERVICE",
                        "Plumbline's service has ended, so nothing is watched. It is looked for, or begun anew.");
        };
    }
}
