package plumbline.face;

/**
 * A stretch as it is offered in a prompt.
 *
 * @param name its name in the wearer's language
 * @param why why this one, in half a sentence; empty where there is nothing to say
 * @param firstStep its first step in a sentence
 * @param led whether one can be led through it
 */
public record Offer(String name, String why, String firstStep, boolean led) {

    /** One of which nothing is said why. */
    public Offer(String name, String firstStep, boolean led) {
        this(name, "", firstStep, led);
    }

    /** Its name, and why this one. */
    public String reasoned() {
        return why.isEmpty() ? name : name + ", " + why;
    }
}
