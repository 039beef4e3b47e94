package plumbline.sensor.wire;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;

/** What the frames of one binary protocol look like, and what they say. */
public interface FrameFormat {

    /** Whether a frame begins at some place. */
    enum Look {
        /** None does. */
        NOTHING,
        /** That cannot be told before more bytes have come. */
        MORE,
        /** A whole one does. */
        WHOLE
    }

    /** How long the frame is that was just seen to be whole. */
    int length();

    /**
     * Looks whether a frame begins at {@code bytes[from]}; there is at least one byte.
     *
     * @param trusted whether the byte before was the last of a whole frame
     */
    Look look(byte[] bytes, int from, int to, boolean trusted);

    /** Whether what begins at {@code bytes[from]}, right behind a whole frame, is one too, although nothing follows it. */
    default boolean stands(byte[] bytes, int from, int to) {
        return false;
    }

    /** Takes the whole frame that begins at {@code bytes[from]}. */
    void take(byte[] bytes, int from, List<Heard> heard);

    /** Tells what was held back to be completed by a later frame: none will come. */
    default void finish(List<Heard> heard) {}

    /** The date that the first frame told that tells one. */
    default Optional<LocalDateTime> firstDate() {
        return Optional.empty();
    }
}
