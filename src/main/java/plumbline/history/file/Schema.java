package plumbline.history.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of the database. Script {@code n} makes version {@code n} out of version {@code n - 1}; once released it
 * is never changed again, the next change is a new script.
 */
public record Schema(List<String> scripts) {

    /** The scripts that come with this Plumbline, the resources {@code /plumbline/history/1.sql} and so on. */
    public static Schema ofThisVersion() {
        List<String> scripts = new ArrayList<>();
        Optional<String> next = script(1);
        while (next.isPresent()) {
            scripts.add(next.get());
            next = script(scripts.size() + 1);
        }
        return new Schema(List.copyOf(scripts));
    }

    public int newest() {
        return scripts.size();
    }

    public static int version(Connection connection) throws SQLException {
        return (int) Connections.number(connection, "PRAGMA user_version");
    }

    /** Brings a database to the version, one transaction a step; a step that fails leaves the version before it. */
    public void migrate(Connection connection, int version) throws SQLException {
        for (int next = version(connection) + 1; next <= version; next++) {
            Connections.execute(connection, "BEGIN IMMEDIATE");
            try {
                Connections.execute(connection, scripts.get(next - 1));
                Connections.execute(connection, "PRAGMA user_version = " + next);
                Connections.execute(connection, "COMMIT");
            } catch (SQLException e) {
                Connections.rollBack(connection, e);
                throw e;
            }
        }
    }

    private static Optional<String> script(int version) {
        try (InputStream resource = Schema.class.getResourceAsStream("/plumbline/history/" + version + ".sql")) {
            return resource == null
                    ? Optional.empty()
                    : Optional.of(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
