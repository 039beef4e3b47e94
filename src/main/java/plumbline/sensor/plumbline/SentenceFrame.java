package plumbline.sensor.plumbline;

import java.util.List;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.wire.Crc16;

/**
 * Cuts a stream of bytes into sentences {@code $body*CRC} that end with a line feed, with or without a carriage return
 * before it. Only sentences with the right check come through; every other byte is counted as garbled, once.
 *
 * <p>A dollar sign always begins a new sentence, so that a cut line never swallows the whole one behind it.
 */
final class SentenceFrame {

    /** The longest sentence, from the dollar sign to the line feed. */
    static final int MAX_LENGTH = 96;

    /** What stands behind the body: the star and four hexadecimal digits. */
    private static final int CHECK_LENGTH = 5;

    private final byte[] sentence = new byte[MAX_LENGTH];
    private final GarbleCount garble = new GarbleCount();
    private int length;
    private int bodyEnd;

    /** Takes one byte; returns whether it ended a sentence with the right check, which is then in {@link #fields}. */
    boolean take(byte next, List<Heard> heard) {
        if (next == '$') {
            discard(heard);
            sentence[length++] = next;
            return false;
        }
        if (length == 0 || length == MAX_LENGTH) {
            discard(heard);
            garble.add(1, heard);
            return false;
        }
        sentence[length++] = next;
        return next == '\n' && ended(heard);
    }

    private boolean ended(List<Heard> heard) {
        int end = sentence[length - 2] == '\r' ? length - 2 : length - 1;
        bodyEnd = end - CHECK_LENGTH;
        if (bodyEnd > 1 && sentence[bodyEnd] == '*' && isCheck(Crc16.IBM_3740.of(sentence, 1, bodyEnd))) {
            return true;
        }
        discard(heard);
        return false;
    }

    /** The body of the sentence that just ended. */
    SentenceFields fields() {
        return new SentenceFields(sentence, 1, bodyEnd);
    }

    /** The sentence that just ended made sense: tells of the garbled bytes before it and makes room for the next. */
    void accept(List<Heard> heard) {
        garble.tell(heard);
        length = 0;
    }

    /** What has gathered of a sentence, or the one that just ended, makes no sense. */
    void discard(List<Heard> heard) {
        garble.add(length, heard);
        length = 0;
    }

    /** Forgets a half-read sentence and tells of all garbled bytes so far. */
    void reset(List<Heard> heard) {
        discard(heard);
        garble.tell(heard);
    }

    /** Whether the four hexadecimal digits behind the star, in either case, say this. */
    private boolean isCheck(int crc) {
        boolean same = true;
        for (int i = 0; i < 4; i++) {
            same &= Character.digit(sentence[bodyEnd + 1 + i], 16) == ((crc >> (12 - 4 * i)) & 0xF);
        }
        return same;
    }
}
