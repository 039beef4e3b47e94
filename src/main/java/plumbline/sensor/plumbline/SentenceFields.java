package plumbline.sensor.plumbline;

import java.nio.charset.StandardCharsets;

/**
 * Reads the comma-separated fields of one sentence from left to right. A field that is not as asked for makes the whole
 * sentence {@link #broken}; what is returned for it has no meaning.
 */
final class SentenceFields {

    private static final int MAX_DIGITS = 10;

    private final byte[] bytes;
    private final int end;
    private int at;
    private boolean broken;

    SentenceFields(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Whether the sentence is of this type, a three-letter word; takes the word when it is. */
    boolean isType(String word) {
        if (end - at < word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at + i] != word.charAt(i)) {
                return false;
            }
        }
        at += word.length();
        return true;
    }

    /** The next field as a whole number within the limits, both included. */
    long number(long least, long most) {
        comma();
        boolean negative = at < end && bytes[at] == '-';
        int first = negative ? ++at : at;
        long value = 0;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - first < MAX_DIGITS) {
            value = value * 10 + bytes[at++] - '0';
        }
        long signed = negative ? -value : value;
        broken |= at == first || signed < least || signed > most;
        return signed;
    }

    /** The next field as printable text up to {@code longest} characters, possibly empty. */
    String text(int longest) {
        comma();
        int from = at;
        while (at < end && bytes[at] != ',') {
            broken |= !isPlain(bytes[at++]);
        }
        broken |= at - from > longest;
        return new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    }

    /** What may stand in a text field: printable ASCII but for the three characters that frame a sentence. */
    static boolean isPlain(int character) {
        return character >= ' ' && character <= '~' && character != ',' && character != '*' && character != '$';
    }

    /** Whether all fields have been taken. */
    boolean atEnd() {
        return at == end;
    }

    /** Whether something was not as asked for, or something is left over. */
    boolean broken() {
        return broken || at != end;
    }

    private void comma() {
        broken |= at >= end || bytes[at++] != ',';
    }
}
