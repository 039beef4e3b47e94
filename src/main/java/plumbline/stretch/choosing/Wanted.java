package plumbline.stretch.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Region;
import plumbline.stretch.Stretch;

/**
 * What somebody who looks through the catalogue wants to see of it.
 *
 * @param words words or beginnings of words, all of which have to be in the entry's names or muscles; blank for any
 * @param felt where it is to be felt; empty for anywhere
 */
public record Wanted(String words, Optional<Region> felt, Stance stance) {

    /** Everything. */
    public static final Wanted ALL = new Wanted("", Optional.empty(), Stance.ANY);

    /** How the body is held. */
    public enum Stance {
        ANY,
        SEATED,
        STANDING,
        /** Lying, kneeling, on hands and knees. */
        DOWN
    }

    /** Those of the catalogue, in its order. */
    public List<Entry> of(Catalogue catalogue) {
        return catalogue.entries().stream().filter(this::admits).toList();
    }

    private boolean admits(Entry entry) {
        String held = names(entry).toLowerCase(Locale.ROOT);
        boolean named = words.strip().isEmpty()
                || List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .allMatch(held::contains);
        return named && isFelt(entry) && isHeld(entry);
    }

    private boolean isFelt(Entry entry) {
        return felt.isEmpty()
                || (entry instanceof Stretch stretch && stretch.form().felt().contains(felt.get()));
    }

    private boolean isHeld(Entry entry) {
        if (stance == Stance.ANY) {
            return true;
        }
        return entry instanceof Stretch stretch
                && stance == stance(stretch.form().position());
    }

    private static Stance stance(Stretch.Position position) {
        return switch (position) {
            case SEATED -> Stance.SEATED;
            case STANDING -> Stance.STANDING;
            case SUPINE, PRONE, KNEELING, HANDS_AND_KNEES -> Stance.DOWN;
        };
    }

    /** What it is called in every language, elsewhere, and what it works on. */
    private static String names(Entry entry) {
        List<String> names = new ArrayList<>(List.of(entry.id()));
        names.addAll(entry.name().everyWording());
        if (entry instanceof Stretch stretch) {
            stretch.aliases().forEach(alias -> names.add(alias.name()));
            stretch.form().muscles().forEach(muscle -> names.addAll(muscle.everyWording()));
        }
        return String.join("\n", names);
    }
}
