package plumbline.face;

/**
 * A stretch as it is offered in a prompt.
 *
 * @param name its name in the wearer's language
 * @param firstStep its first step in a sentence
 * @param led whether one can be led through it
 */
public record Offer(String name, String firstStep, boolean led) {}
