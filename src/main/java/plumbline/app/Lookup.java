package plumbline.app;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what a mistyped word may have meant. */
public final class Lookup {

    private static final int MOST = 3;

    private Lookup() {}

    /** The words nearest to what was typed, best first: those that hold it, then those of the fewest wrong letters. */
    public static List<String> near(String typed, List<String> words) {
        String low = typed.toLowerCase(Locale.ROOT);
        return words.stream()
                .sorted(Comparator.<String>comparingInt(w -> w.contains(low) || low.contains(w) ? 0 : 1)
                        .thenComparingInt(w -> distance(low, w)))
                .limit(MOST)
                .toList();
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
