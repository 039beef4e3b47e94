package plumbline.stretch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rows of the decision table, Part 3 of guidance.md. */
public enum Situation {
    UPRIGHT_BOUT("A"),
    SLOUCHED_BOUT("B"),
    FLARE_UP("C"),
    AFTER_FLARE_UP("C2"),
    MORNING("D"),
    EVENING("E"),
    AFTER_WALKING("F"),
    NO_LYING_UPRIGHT("G"),
    NO_LYING_SLOUCHED("G2"),
    STOP_SIGN("H"),
    FIRST_USE("I");

    private final String letter;

    Situation(String letter) {
        this.letter = letter;
    }

    /** The letter of its row. */
    public String letter() {
        return letter;
    }

    /** The name in lower case with hyphens, as typed on a command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The situation of this letter or key, whatever its case. */
    public static Optional<Situation> find(String word) {
        return Arrays.stream(values())
                .filter(s -> s.letter.equalsIgnoreCase(word) || s.key().equalsIgnoreCase(word))
                .findFirst();
    }
}
