package plumbline.stretch.evidence;

/** On whose word something is offered or held back: the three letters of the decision table. */
public enum Basis {
    /** An article says so. */
    STATED,
    /** It follows from what an article says. */
    INFERRED,
    /** Our own judgement. */
    OURS
}
