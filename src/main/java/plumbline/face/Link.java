package plumbline.face;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Glimpse;

/**
 * How it stands with the sensor.
 *
 * @param state how
 * @param source which port, recording or pretend wearer; empty while none is known
 * @param advice what is wrong and what to do about it; empty when all is well
 * @param candidates the sensors between which the wearer is to choose; empty but for {@link State#CHOOSING}
 * @param example how it stands with showing by example what the numbers of the sensor are; empty but for then
 */
public record Link(
        State state, String source, Optional<Saying> advice, List<Candidate> candidates, Optional<Glimpse> example) {

    /** One between which there is nothing to choose. */
    public Link(State state, String source, Optional<Saying> advice) {
        this(state, source, advice, List.of());
    }

    /** One at which nothing is shown by example. */
    public Link(State state, String source, Optional<Saying> advice, List<Candidate> candidates) {
        this(state, source, advice, candidates, Optional.empty());
    }

    public Link {
        candidates = List.copyOf(candidates);
    }

    /**
     * A sensor that speaks.
     *
     * @param port the name of its port
     * @param protocol the maker's name of what it speaks
     * @param baud bits a second
     */
    public record Candidate(String port, String protocol, int baud) {}

    /** In words: the bundle has a sentence for each. */
    public enum State {
        /** No sensor found yet. */
        SEARCHING,
        /** Several sensors speak; the wearer is to say which one is worn. */
        CHOOSING,
        /** Samples come in. */
        READING,
        /** The port is open, nothing comes. */
        SILENT,
        /** The connection broke; it is tried again. */
        LOST,
        /** Another program has the port. */
        BUSY,
        /** The wearer may not open the port. */
        FORBIDDEN,
        /** Bytes come that are no samples. */
        GARBLED,
        /** A recording is played. */
        PLAYING,
        /** The pretend wearer is at work. */
        PRETENDING,
        /** The recording or the pretend wearer has come to its end. */
        ENDED,
        /** A part of Plumbline itself is down: how it stands with the sensor is not known. */
        DOWN;

        /** Whether samples are expected to come in now. */
        public boolean isGood() {
            return this == READING || this == PLAYING || this == PRETENDING;
        }
    }
}
