package plumbline.sensor;

import java.nio.ByteBuffer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Turns the bytes of one wire protocol into values.
 *
 * <p>Any cut of the same bytes gives the same values, memory is bounded whatever comes in, and damage is reported as
 * {@link Garbled}, never thrown.
 */
public interface Decoder {

    /** Takes all remaining bytes of the buffer and returns what became complete by them, in order. */
    List<Heard> feed(ByteBuffer bytes);

    /**
     * Forgets a half-read message, as after a lost connection; what is thrown away is counted as garbled. A message that
     * was whole and only waited for the next one to confirm it is told now.
     */
    List<Heard> reset();

    /** The date that the sensor itself told with its first message, in its own zone of time; empty where it tells none. */
    default Optional<LocalDateTime> firstDate() {
        return Optional.empty();
    }

    /** How many whole messages have been read so far, those without a sample among them. */
    long messages();
}
