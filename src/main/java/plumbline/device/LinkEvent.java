package plumbline.device;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.text.example.Glimpse;

/** What happens on a link, in order. */
public sealed interface LinkEvent {

    /** When, by the link's clock. */
    Instant at();

    /** Bytes may come now. */
    record Opened(Instant at) implements LinkEvent {}

    /**
     * It was found out at which speed the sensor speaks, and what; its bytes follow.
     *
     * @param baud bits a second
     * @param detail how its text is read, where that was inferred; else empty
     */
    record Tuned(Instant at, int baud, Protocol protocol, String detail) implements LinkEvent {}

    /**
     * Bytes as they came.
     *
     * @param at when they were read: the arrival of every sample in them
     * @param bytes read-only, and nobody else's
     */
    record Chunk(Instant at, ByteBuffer bytes) implements LinkEvent {
        public Chunk {
            bytes = bytes.asReadOnlyBuffer();
        }
    }

    /**
     * The link is there, but nothing comes. Said once; the next {@link Chunk} ends it.
     *
     * @param since when the last bytes came, or the link was opened
     */
    record Silent(Instant at, Instant since) implements LinkEvent {

        /** After this long without a byte a sensor is silent; the slowest sends ten samples a second. */
        public static final Duration AFTER = Duration.ofSeconds(2);
    }

    /**
     * Something is wrong, said once until it changes. A serial link goes on trying by itself; others end.
     *
     * @param saying what is wrong and what to do about it, for the wearer
     */
    record Trouble(Instant at, Reason reason, Saying saying) implements LinkEvent {

        /** What no waiting mends: it is no serial port, or none can be used here. */
        private static final Set<String> FOR_GOOD = Set.of("port.other", "port.library");

        /** Whether it is no use to wait until this mends itself. */
        public boolean isForGood() {
            return FOR_GOOD.contains(saying.name());
        }

        /** The same in English. */
        public String sentence() {
            return saying.sentence();
        }
    }

    /**
     * Several sensors speak, by name of port; the wearer is to say which one is worn, and nothing comes before.
     */
    record Several(Instant at, Map<String, Finding.Sensor> sensors) implements LinkEvent {
        public Several {
            sensors = Map.copyOf(sensors);
        }
    }

    /** The wearer shows by example what the numbers of their sensor are; no sample comes meanwhile. */
    record Example(Instant at, Glimpse glimpse) implements LinkEvent {}

    /** Nothing more will come. */
    record Ended(Instant at) implements LinkEvent {}

    /** What kind of trouble. */
    enum Reason {
        /** No such port or file. */
        NOT_THERE,
        /** The wearer's account may not open it. */
        NOT_PERMITTED,
        /** Another program holds it. */
        BUSY,
        /** It is there but is not what it should be. */
        UNUSABLE,
        /** It was there and has gone. */
        LOST,
        /** It breaks off before its end; what came before is good. */
        CUT_SHORT,
        /** A fault of our own; it is begun anew. */
        FAULT
    }
}
