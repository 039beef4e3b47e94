package plumbline.device.pretend.script;

/** What one can sit down on. */
public enum Seat {
    /** A desk chair. */
    CHAIR,
    /** A sofa, in which one leans back at once. */
    SOFA,
    /** The edge of a desk, where one half stands. */
    DESK_EDGE,
    /** The floor. */
    FLOOR;

    /** How far down it is, against a chair. */
    double depth() {
        return switch (this) {
            case CHAIR -> 1;
            case SOFA -> 1.2;
            case DESK_EDGE -> 0.4;
            case FLOOR -> 2;
        };
    }

    /** How far one leans to get onto it, against a chair. */
    double lean() {
        return switch (this) {
            case CHAIR -> 1;
            case SOFA -> 0.95;
            case DESK_EDGE -> 0.4;
            case FLOOR -> 1.4;
        };
    }
}
