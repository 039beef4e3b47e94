package plumbline.app.doctor;

/**
 * One thing that was looked at.
 *
 * @param what short name of the thing: {@code port rights}
 * @param state how it stands
 * @param finding what was found
 * @param remedy what to do about it; empty where nothing has to be done
 */
public record Sign(String what, State state, String finding, String remedy) {

    /** How something stands. */
    public enum State {
        /** As it should be. */
        OK,
        /** It works, but not as well as it could. */
        WARNING,
        /** It does not work. */
        FAULT
    }

    /** All is well. */
    static Sign ok(String what, String finding) {
        return new Sign(what, State.OK, finding, "");
    }

    /** It could be better. */
    static Sign warning(String what, String finding, String remedy) {
        return new Sign(what, State.WARNING, finding, remedy);
    }

    /** It does not work. */
    static Sign fault(String what, String finding, String remedy) {
        return new Sign(what, State.FAULT, finding, remedy);
    }
}
