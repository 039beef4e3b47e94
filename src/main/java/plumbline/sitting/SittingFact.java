package plumbline.sitting;

/** Something that is over and can be written down: a bout of sitting, or a break from it. */
public sealed interface SittingFact permits Bout, Break {}
