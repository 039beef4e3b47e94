package plumbline.desktop.appointment;

import java.io.IOException;
import java.io.Reader;
import java.util.Locale;
import java.util.Set;

/**
 * Lets through only those lines of a calendar that tell when somebody is busy. Titles, places, people, notes and attachments
 * are let fall as they are read, so that they are never in memory, and a calendar of many megabytes comes to few.
 */
final class Sieve {

    private static final Set<String> KEPT = Set.of(
            "BEGIN",
            "END",
            "VERSION",
            "PRODID",
            "UID",
            "DTSTART",
            "DTEND",
            "DURATION",
            "RRULE",
            "RDATE",
            "EXDATE",
            "RECURRENCE-ID",
            "TRANSP",
            "STATUS",
            "X-MICROSOFT-CDO-BUSYSTATUS",
            "TZID",
            "TZOFFSETFROM",
            "TZOFFSETTO",
            "FREEBUSY");

    /** The longest line of these that makes sense: some hundred EXDATEs. */
    private static final int MOST_OF_A_LINE = 1 << 14;

    /** The most that is kept of one file: some eight thousand appointments. */
    static final int MOST_KEPT = 2 << 20;

    /** The most that is read of one file. */
    static final long MOST_READ = 50L << 20;

    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder line = new StringBuilder();

    /** Which line this is, as far as it is known. */
    private boolean unknown = true;

    private boolean wanted;

    private Sieve() {}

    /** A calendar is too large to be looked through. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** What is let through, each property on one line. */
    static String sifted(Reader from) throws IOException {
        Sieve sieve = new Sieve();
        char[] piece = new char[1 << 13];
        long read = 0;
        boolean atStart = false;
        for (int n = from.read(piece); n >= 0; n = from.read(piece)) {
            read += n;
            for (int i = 0; i < n; i++) {
                char c = piece[i];
                if (c == '\n') {
                    atStart = true;
                } else if (c != '\r') {
                    // A blank at the start of a line goes on with the line before (RFC 5545, 3.1).
                    boolean goesOn = atStart && (c == ' ' || c == '\t');
                    if (atStart && !goesOn) {
                        sieve.endOfLine();
                    }
                    atStart = false;
                    if (!goesOn) {
                        sieve.take(c);
                    }
                }
            }
            if (read > MOST_READ || sieve.kept.length() > MOST_KEPT) {
                throw new TooLarge();
            }
        }
        sieve.endOfLine();
        return sieve.kept.toString();
    }

    private void take(char c) {
        if (unknown && (c == ':' || c == ';')) {
            unknown = false;
            wanted = KEPT.contains(line.toString().toUpperCase(Locale.ROOT));
        }
        if ((unknown || wanted) && line.length() < MOST_OF_A_LINE) {
            line.append(c);
        }
    }

    /** A line that is longer than makes sense falls as a whole. */
    private void endOfLine() {
        if (wanted && line.length() < MOST_OF_A_LINE) {
            kept.append(line).append("\r\n");
        }
        line.setLength(0);
        unknown = true;
        wanted = false;
    }
}
