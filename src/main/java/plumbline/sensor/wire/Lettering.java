package plumbline.sensor.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the bytes of one line as text: ASCII, and UTF-8 as editors of sketches write it. Signs of units become letters
 * ({@code °} is {@code deg}, {@code ²} is {@code 2}); colours and other commands to a terminal (ECMA-48), the zeros with
 * which fixed buffers are filled up, bells and form feeds are left out. Any other byte shows that it is no text.
 */
final class Lettering {

    private static final int ESCAPE = 0x1B;
    private static final int DELETE = 0x7F;
    private static final int MOST_FILLING = 128;

    /** What stands for a unit or a sign in sketches. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0x00B0, "deg"),
            Map.entry(0x00BA, "deg"),
            Map.entry(0x02DA, "deg"),
            Map.entry(0x00B2, "2"),
            Map.entry(0x00B3, "3"),
            Map.entry(0x00B9, "1"),
            Map.entry(0x2070, "0"),
            Map.entry(0x207B, "-"),
            Map.entry(0x00B5, "u"),
            Map.entry(0x03BC, "u"),
            Map.entry(0x2212, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x00B7, "."),
            Map.entry(0x22C5, "."),
            Map.entry(0x00A0, " "),
            Map.entry(0x2007, " "),
            Map.entry(0x202F, " "),
            Map.entry(0xFEFF, ""));

    /** The same in one byte, as older editors (Latin-1, code page 437) and displays (HD44780) have them. */
    private static final Map<Integer, Integer> SINGLE =
            Map.of(0xB0, 0xB0, 0xDF, 0xB0, 0xF8, 0xB0, 0xB2, 0xB2, 0xB3, 0xB3, 0xB5, 0xB5);

    private final ByteBuffer letters;
    private int passed;

    private Lettering(int length) {
        this.letters = ByteBuffer.allocate(length);
    }

    /** The text of the first {@code end} bytes, which hold no end of line; empty where they are none. */
    static Optional<String> read(byte[] bytes, int end) {
        Lettering lettering = new Lettering(end);
        return lettering.take(bytes, end) ? lettering.text() : Optional.empty();
    }

    /** Puts aside what is no letter; returns whether all of it may stand in a text. */
    private boolean take(byte[] bytes, int end) {
        for (int at = 0; at < end; at++) {
            if (isLetter(bytes[at])) {
                letters.put(bytes[at]);
            } else if (bytes[at] == ESCAPE) {
                at = endOfCommand(bytes, at + 1, end);
            } else if (isFiller(bytes[at])) {
                passed++;
            } else {
                return false;
            }
        }
        // A port that is too fast hears mostly zeros; a buffer that is filled up ends with some, which are a line of
        // their own.
        return passed == 0 || passed < letters.position() || (letters.position() == 0 && passed <= MOST_FILLING);
    }

    private static boolean isLetter(byte next) {
        return next < 0 || (next >= ' ' && next != DELETE) || next == '\t';
    }

    /** Zero, bell, vertical tab and form feed. */
    private static boolean isFiller(byte next) {
        return next == 0 || next == 0x07 || next == 0x0B || next == 0x0C;
    }

    /** The last byte of a command: {@code [}, parameters, a letter; or one letter alone. */
    private static int endOfCommand(byte[] bytes, int from, int end) {
        int at = from;
        if (at < end && bytes[at] == '[') {
            at++;
            while (at < end && bytes[at] >= ' ' && bytes[at] < '@') {
                at++;
            }
        }
        return at;
    }

    private Optional<String> text() {
        letters.flip();
        StringBuilder text = new StringBuilder(letters.remaining());
        Optional<String> read = decoded();
        read.ifPresent(s -> s.codePoints().forEach(code -> {
            String sign = SIGNS.get(code);
            text.append(sign == null ? Character.toString(code) : sign);
        }));
        return read.map(s -> text.toString());
    }

    private Optional<String> decoded() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(letters.duplicate())
                    .toString();
            boolean printed = text.codePoints().noneMatch(c -> c != '\t' && Character.isISOControl(c))
                    && text.codePoints().allMatch(Character::isDefined);
            return printed ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notInUtf8) {
            return inSingleBytes();
        }
    }

    private Optional<String> inSingleBytes() {
        StringBuilder text = new StringBuilder(letters.remaining());
        while (letters.hasRemaining()) {
            int next = letters.get() & 0xFF;
            Integer code = next <= DELETE ? Integer.valueOf(next) : SINGLE.get(next);
            if (code == null) {
                return Optional.empty();
            }
            text.append((char) code.intValue());
        }
        return Optional.of(text.toString());
    }
}
