package plumbline.posture.score;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/**
 * One line of a bouts or labels file: from one second of a recording to another, this posture.
 *
 * @param startSeconds the first moment, in seconds of the recording
 * @param endSeconds the first moment that no longer belongs to it
 * @param posture a word: of labels {@code sitting reclining standing walking bending lying}; of what a program says also
 *     {@code moving unknown not-worn}
 * @param slouched whether it is a slouch
 * @param confidence how sure the program is, 0 to 1; 1 for labels
 */
public record Claim(double startSeconds, double endSeconds, String posture, boolean slouched, double confidence) {

    /** First line of such a file. */
    public static final String HEADER = "start_s,end_s,posture,slouched";

    private static final Set<String> SEATED = Set.of("sitting", "reclining");
    private static final Set<String> UPRIGHT = Set.of("standing", "walking", "bending", "moving");

    public Claim {
        if (!(startSeconds >= 0 && endSeconds >= startSeconds && Double.isFinite(endSeconds))) {
            throw new IllegalArgumentException(
                    "a span goes from a time to a later one: " + startSeconds + " to " + endSeconds);
        }
    }

    /** What the tracker said, in seconds since {@code origin}. */
    public static Claim of(Spell spell, Instant origin) {
        PostureState state = spell.state();
        return new Claim(
                Duration.between(origin, spell.start()).toNanos() * 1e-9,
                Duration.between(origin, spell.end()).toNanos() * 1e-9,
                state.posture().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                state.slouched(),
                state.confidence());
    }

    /**
     * Reads a line below the {@link #HEADER}; further columns are passed over.
     *
     * @throws IllegalArgumentException saying what is wrong with the line
     */
    public static Claim parse(String line) {
        String[] fields = line.strip().split(",", -1);
        if (fields.length < 3) {
            throw new IllegalArgumentException("expected " + HEADER + ", found: " + line);
        }
        try {
            return new Claim(
                    Double.parseDouble(fields[0]),
                    Double.parseDouble(fields[1]),
                    fields[2].strip(),
                    fields.length > 3 && fields[3].strip().equals("1"),
                    1);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("start and end must be numbers: " + line, e);
        }
    }

    /** The line for a file with {@link #HEADER}, times to the hundredth of a second. */
    public String line() {
        return String.format(Locale.ROOT, "%.2f,%.2f,%s,%d", startSeconds, endSeconds, posture, slouched ? 1 : 0);
    }

    public boolean isSeated() {
        return SEATED.contains(posture);
    }

    public boolean isUpright() {
        return UPRIGHT.contains(posture);
    }
}
