package plumbline.history.file;

import java.io.IOException;
import java.sql.SQLException;
import plumbline.sensor.Saying;

/** The history cannot be used; the message is a sentence for the wearer. */
public final class HistoryException extends IOException implements Saying.Told {

    private static final long serialVersionUID = 1L;

    private final transient Saying saying;
    private final Obstacle obstacle;

    public HistoryException(Saying saying) {
        this(Obstacle.FAILED, saying);
    }

    public HistoryException(Obstacle obstacle, Saying saying) {
        super(saying.sentence());
        this.saying = saying;
        this.obstacle = obstacle;
    }

    public HistoryException(Saying saying, Exception cause) {
        super(saying.sentence(), cause);
        this.saying = saying;
        this.obstacle = Obstacle.of(cause);
    }

    /** The kind of trouble. */
    public Obstacle obstacle() {
        return obstacle;
    }

    @Override
    public Saying saying() {
        return saying;
    }

    /** It cannot be read, and why. */
    public static HistoryException unread(SQLException fault) {
        return new HistoryException(
                Saying.of(
                        "history.unread",
                        "The history cannot be read: %s.",
                        Obstacle.of(fault).words(fault)),
                fault);
    }
}
