package plumbline.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Finds what a mistyped word may have meant. */
public final class Lookup {

    private static final int MOST = 3;

    /** One letter may be wrong for so many that were typed: one in "cat", two in "bridge". */
    private static final int LETTERS_A_FAULT = 3;

    /** Shorter beginnings say nothing. */
    private static final int LEAST_BEGINNING = 2;

    /** Farther away than any whole name that is near. */
    private static final int BY_PARTS = 100;

    private Lookup() {}

    /**
     * The names that were likely meant, best first, at most three: those that begin so, those with few wrong letters, and
     * those in which each word that was typed begins a word or has few wrong letters. None where nothing is near.
     *
     * @param names words joined by hyphens or underscores
     */
    public static List<String> near(String typed, List<String> names) {
        String low = typed.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        return names.stream()
                .map(name -> Map.entry(name, farness(low, name)))
                .filter(each -> each.getValue().isPresent())
                .sorted(Comparator.comparingInt(each -> each.getValue().getAsInt()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static OptionalInt farness(String typed, String name) {
        int whole = distance(typed, name);
        if (name.startsWith(typed) && typed.length() >= LEAST_BEGINNING) {
            return OptionalInt.of(0);
        }
        if (whole <= allowed(typed)) {
            return OptionalInt.of(whole);
        }
        List<String> parts = List.of(name.split("[-_.]", -1));
        List<OptionalInt> each = Stream.of(typed.split("-", -1))
                .map(word -> parts.stream()
                        .flatMapToInt(part -> faults(word, part).stream())
                        .min())
                .toList();
        return each.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(
                        BY_PARTS + each.stream().mapToInt(OptionalInt::getAsInt).sum())
                : OptionalInt.empty();
    }

    private static OptionalInt faults(String word, String part) {
        if (word.length() >= LEAST_BEGINNING && part.startsWith(word)) {
            return OptionalInt.of(0);
        }
        int faults = distance(word, part);
        return word.length() > LETTERS_A_FAULT && faults <= allowed(word)
                ? OptionalInt.of(faults)
                : OptionalInt.empty();
    }

    private static int allowed(String typed) {
        return typed.length() / LETTERS_A_FAULT;
    }

    /** Levenshtein distance: how many letters to change, add or leave out. */
    public static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
