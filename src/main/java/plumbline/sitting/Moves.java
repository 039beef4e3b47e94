package plumbline.sitting;

import plumbline.posture.seat.Move;

/**
 * What was counted of somebody seated in one {@link Epoch}.
 *
 * @param shifts shifts whose new angle began in it
 * @param fidgets fidgets that began in it
 */
public record Moves(int shifts, int fidgets) {

    /** Watched, and nothing happened. */
    public static final Moves NONE = new Moves(0, 0);

    public Moves {
        if (shifts < 0 || fidgets < 0) {
            throw new IllegalArgumentException("moves cannot be negative: " + shifts + ", " + fidgets);
        }
    }

    Moves plus(Move move) {
        return switch (move) {
            case NONE -> this;
            case SHIFT -> new Moves(shifts + 1, fidgets);
            case FIDGET -> new Moves(shifts, fidgets + 1);
        };
    }
}
