package plumbline.sensor.text.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.sensor.text.row.Token.Figure;
import plumbline.sensor.text.row.Token.Mark;
import plumbline.sensor.text.row.Token.Word;
import plumbline.sensor.text.unit.WrittenUnit;
import plumbline.sensor.wire.Numbers;

/** Cuts a line into its numbers, its words and what stands between them. */
final class Tokens {

    private static final String CUTS = ",;|\t";
    private static final String OPENING = "([";
    private static final String CLOSING = ")]";
    private static final String QUOTES = "\"'{}<>~*$!";

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:\\d+\\.?(\\d*)|\\.(\\d+))(?:[eE][-+]?\\d+)?");

    /** A time of day, and a date: no number of a sensor. */
    private static final Pattern CLOCK =
            Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?(?![\\d:])|\\d{2,4}[-/]\\d{2}[-/]\\d{2,4}T?");

    private static final String SLASH = "/";
    private static final String SIGNS = "-+.";
    private static final Pattern ONLY_NUMBERS = Pattern.compile("[-+.:\\d\\s]+");

    private final String text;
    private final boolean onlyNumbers;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
        this.onlyNumbers = ONLY_NUMBERS.matcher(text).matches();
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.take();
        }
        return tokens.tokens;
    }

    private void take() {
        char next = text.charAt(at);
        if (CUTS.indexOf(next) >= 0 || isBetweenNumbers(at)) {
            mark(Mark.CUT);
        } else if (next == ':' || next == '=') {
            mark(Mark.COLON);
        } else if (OPENING.indexOf(next) >= 0) {
            mark(Mark.OPEN);
        } else if (CLOSING.indexOf(next) >= 0) {
            mark(Mark.CLOSE);
        } else if (next <= ' ' || QUOTES.indexOf(next) >= 0) {
            at++;
        } else if (!passClock()) {
            piece();
        }
    }

    private void mark(Mark mark) {
        tokens.add(mark);
        at++;
    }

    private boolean passClock() {
        Matcher clock = CLOCK.matcher(text).region(at, text.length());
        boolean passed = Character.isDigit(text.charAt(at)) && clock.lookingAt();
        at = passed ? clock.end() : at;
        return passed;
    }

    private void piece() {
        int from = at;
        while (at < text.length() && !ends(text.charAt(at)) && !isBetweenNumbers(at)) {
            at++;
        }
        String piece = text.substring(from, at);
        Matcher number = NUMBER.matcher(piece);
        if (number.lookingAt()) {
            figure(piece, number);
        } else if (Numbers.isNotANumber(piece)) {
            tokens.add(new Figure(Double.NaN, 0, Optional.empty()));
        } else {
            tokens.add(piece.equals(SLASH) ? Mark.CUT : new Word(piece));
        }
    }

    /** A slash as in {@code 1.20/-3.40/88.10}; a colon likewise, where nothing but numbers is on the line. */
    private boolean isBetweenNumbers(int place) {
        char mark = text.charAt(place);
        boolean separates = mark == '/' || (mark == ':' && onlyNumbers);
        return separates
                && place > 0
                && place + 1 < text.length()
                && Character.isDigit(text.charAt(place - 1))
                && (Character.isDigit(text.charAt(place + 1)) || SIGNS.indexOf(text.charAt(place + 1)) >= 0);
    }

    private static boolean ends(char next) {
        return next <= ' ' || (CUTS + OPENING + CLOSING + ":=\"'{}<>").indexOf(next) >= 0;
    }

    private void figure(String piece, Matcher number) {
        String behind = piece.substring(number.end());
        Optional<WrittenUnit> unit = WrittenUnit.of(behind);
        double value = Numbers.parse(number.group());
        if ((behind.isEmpty() || unit.isPresent()) && Double.isFinite(value)) {
            int decimals = Math.max(length(number.group(1)), length(number.group(2)));
            tokens.add(new Figure(value, decimals, unit));
        } else {
            tokens.add(new Word(piece));
        }
    }

    private static int length(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : digits.length();
    }
}
