package plumbline.stretch.evidence;

/**
 * Where a figure or a fact comes from.
 *
 * @param work the key of a {@link Work}: an article's number as in guidance.md ("003"), a page ("rsfh"), or "ours"
 * @param place the line or lines in it ("25", "41-45"), or what is to be found there
 */
public record Source(String work, String place) {
    public Source {
        if (work.isBlank() || place.isBlank()) {
            throw new IllegalArgumentException("a source is a work and a place: \"" + work + ":" + place + "\"");
        }
    }

    /**
     * Reads "003:41-45".
     *
     * @throws IllegalArgumentException when there is no colon with something on both sides
     */
    public static Source parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a source is written work:place, not \"" + text + "\"");
        }
        return new Source(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }

    @Override
    public String toString() {
        return work + ":" + place;
    }
}
