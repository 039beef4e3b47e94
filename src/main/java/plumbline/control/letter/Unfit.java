package plumbline.control.letter;

/** What stands in JSON does not fit; says where and why. Never leaves this room. */
final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String why;

    Unfit(String why) {
        this("", why);
    }

    private Unfit(String where, String why) {
        super(where.isEmpty() ? why : where + ": " + why);
        this.where = where;
        this.why = why;
    }

    /** The same, seen from the value around it. */
    Unfit within(String name) {
        return new Unfit(where.isEmpty() ? name : name + "." + where, why);
    }
}
