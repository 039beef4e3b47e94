package plumbline.history;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.keeping.Backup;
import plumbline.history.keeping.Backups;
import plumbline.history.keeping.Retention;
import plumbline.history.writing.HistoryWriter;
import plumbline.sensor.Saying;

/** What is done to a history once a day: a backup, and then what is past its age is deleted. */
record Upkeep(HistoryFiles files, HistoryWriter writer) {

    List<Saying> of(LocalDate today, ZoneId zone, int keepDays) throws IOException {
        List<LocalDate> worn = wornDays();
        Backups backups = new Backups(files);
        if (worn.isEmpty() || backups.has(today)) {
            return List.of();
        }
        Backup backup = backups.make(today).backup();
        List<Saying> said = new ArrayList<>();
        Optional<LocalDate> first = Retention.keepFrom(worn, today, keepDays);
        if (first.isPresent()) {
            int gone = writer.deleteEpochsBefore(first.get().atStartOfDay(zone).toInstant());
            if (gone > 0) {
                said.add(Saying.of(
                        "history.aged",
                        "%s pieces of ten seconds from before %s have been deleted, since you have worn the sensor on %s"
                                + " days after them (history.keep_days). The backup %s still holds them; bouts, breaks and"
                                + " the sums of the days stay.",
                        gone,
                        first.get(),
                        keepDays,
                        backup.file()));
            }
        }
        return said;
    }

    private List<LocalDate> wornDays() throws IOException {
        List<LocalDate> worn = new ArrayList<>();
        try (Connection connection = Connections.reading(files.database());
                var statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT day FROM day_summaries WHERE worn_ms > 0 ORDER BY id")) {
            while (rows.next()) {
                worn.add(LocalDate.parse(rows.getString(1)));
            }
            return worn;
        } catch (DateTimeException e) {
            // A row that makes no sense tells nothing of age.
            return List.of();
        } catch (SQLException e) {
            throw HistoryException.unread(e);
        }
    }
}
