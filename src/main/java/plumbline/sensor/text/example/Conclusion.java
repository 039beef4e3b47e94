package plumbline.sensor.text.example;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.text.LayoutGuess;

/** What was learnt once all poses were held: of the kind of line that came most often and can be read so. */
final class Conclusion {

    private Conclusion() {}

    /** What is to be proved yet. */
    static Optional<Proof> of(List<Kind> kinds, List<String> level, List<String> lines) {
        kinds.forEach(Kind::end);
        return kinds.stream()
                .sorted(Comparator.comparingInt((Kind kind) -> kind.rows().size())
                        .reversed())
                .map(kind -> Meaning.of(kind).map(meaning -> meaning.learnt(kind.columns(), beginning(kind, kinds))))
                .flatMap(Optional::stream)
                .filter(found -> isReadable(found, lines))
                .map(found -> Proof.of(found, level))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The words in front of the numbers, where lines of other kinds have as many. */
    private static String beginning(Kind kind, List<Kind> kinds) {
        boolean alone =
                kinds.stream().filter(k -> k.columns() == kind.columns()).count() == 1;
        String words = kind.first().row().words();
        int number = words.indexOf('#');
        return alone || kind.first().lines() > 1 || number < 0
                ? ""
                : words.substring(0, number).replaceAll("[-+. ]+$", "");
    }

    private static boolean isReadable(Learnt found, Collection<String> lines) {
        LayoutGuess guess = new LayoutGuess(found.hints());
        lines.forEach(guess::take);
        return guess.layout().isPresent();
    }
}
