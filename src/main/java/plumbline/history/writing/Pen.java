package plumbline.history.writing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteErrorCode;
import plumbline.history.file.Connections;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

/** Writes whole batches, each in one transaction. For one thread at a time. */
public final class Pen implements AutoCloseable {

    private final Connection connection;
    private ClockRun clock;

    public Pen(Connection connection) throws SQLException {
        this.connection = connection;
        this.clock = ClockRun.of(connection);
    }

    /**
     * Writes all of the batch, or throws and has written nothing.
     *
     * @return entries that were left out, since no row can hold them; one such must not keep all others from the disk
     */
    List<Entry> write(Batch batch) throws SQLException {
        ClockRun before = clock;
        List<Entry> leftOut = new ArrayList<>();
        Connections.execute(connection, "BEGIN IMMEDIATE");
        try {
            try (Inserts inserts = new Inserts(connection)) {
                for (Entry entry : batch.entries()) {
                    if (!fits(entry, inserts)) {
                        leftOut.add(entry);
                    }
                }
            }
            Connections.execute(connection, "COMMIT");
            return leftOut;
        } catch (SQLException e) {
            clock = before;
            Connections.rollBack(connection, e);
            throw e;
        }
    }

    /** Deletes the epochs that began before the moment; their room in the file is used again. */
    int deleteEpochsBefore(Instant moment) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM epochs WHERE start_ms < ?")) {
            delete.setLong(1, moment.toEpochMilli());
            return delete.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Writes the entry, unless it is none that a row can hold, as an instant beyond all milliseconds. */
    private boolean fits(Entry entry, Inserts inserts) throws SQLException {
        try {
            write(entry, inserts);
            return true;
        } catch (RuntimeException e) {
            return false;
        } catch (SQLException e) {
            if (SQLiteErrorCode.getErrorCode(e.getErrorCode()) == SQLiteErrorCode.SQLITE_CONSTRAINT) {
                return false;
            }
            throw e;
        }
    }

    private void write(Entry entry, Inserts inserts) throws SQLException {
        if (entry instanceof Entry.Measured measured) {
            write(measured.epoch(), inserts);
        } else if (entry instanceof Entry.Happened happened) {
            if (happened.fact() instanceof Bout bout) {
                inserts.bout(bout);
            } else if (happened.fact() instanceof Break pause) {
                inserts.pause(pause);
            }
        } else if (entry instanceof Entry.Asked asked) {
            inserts.prompt(asked.prompt());
        } else if (entry instanceof Entry.DaySoFar day) {
            inserts.summary(day.summary());
        } else if (entry instanceof Entry.Learnt learnt) {
            inserts.bodyFrame(learnt.frame());
        } else if (entry instanceof Entry.Amended amended) {
            inserts.amendment(amended.amendment());
        } else if (entry instanceof Entry.Jotted jotted) {
            inserts.jotted(jotted.entry());
        } else if (entry instanceof Entry.Minded minded) {
            inserts.minded(minded.care());
        } else if (entry instanceof Entry.Sitting sitting) {
            if (sitting.bout().isPresent()) {
                inserts.openBout(sitting.bout().get());
            } else {
                inserts.noOpenBout();
            }
        }
    }

    private void write(Epoch epoch, Inserts inserts) throws SQLException {
        ClockRun next = clock.next(epoch);
        inserts.epoch(epoch, next.number());
        if (next.number() > clock.number()) {
            inserts.clockRun(next);
        }
        clock = next;
    }
}
