package plumbline.history.mending;

import java.io.IOException;
import java.util.function.Consumer;
import plumbline.history.writing.Desk;
import plumbline.sensor.Saying;

/** Tells how far a mending is, every tenth of the way: reading the rows is the first half of it, the leaves the second. */
final class Progress {

    /** So many bytes of a database hold a row, on the whole: an epoch and its share of pages. */
    private static final int BYTES_A_ROW = 22;

    /** So many rows are done with in some thousandths of a second. */
    private static final int SOME_ROWS = 1_000;

    private final long bytes;
    private final Consumer<Saying> tell;
    private final Desk.Meanwhile meanwhile;
    private int tenths;

    /** Of a database of so many bytes. */
    Progress(long bytes, Consumer<Saying> tell, Desk.Meanwhile meanwhile) {
        this.bytes = Math.max(1, bytes);
        this.tell = tell;
        this.meanwhile = meanwhile;
        tell.accept(Saying.of(
                "mending",
                "The history is damaged. What can be read of it is being saved, which may take some minutes; to end"
                        + " Plumbline meanwhile harms nothing, the next start begins again."));
    }

    /** So many rows have been saved. */
    void rows(long saved) throws IOException {
        if (saved % SOME_ROWS == 0) {
            meanwhile.run();
        }
        reached(Math.min(5, (int) (5 * saved * BYTES_A_ROW / bytes)));
    }

    /** So many leaves of all have been looked at. */
    void leaves(int done, int all) throws IOException {
        meanwhile.run();
        reached(5 + 5 * done / Math.max(1, all));
    }

    private void reached(int now) {
        if (now > tenths && now < 10) {
            tell.accept(Saying.of("mending.progress", "The history is being saved: about %s %% is done.", 10 * now));
        }
        tenths = Math.max(tenths, now);
    }
}
