package plumbline.history.keeping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.history.file.Schema;

/**
 * What would tell of forgotten days in the raw bytes of a file: the very moments that stood in them, as SQLite and the
 * tail write numbers, the dates, and the wearer's own words.
 *
 * <p>A moment of our time is a number of six bytes. In rows it stands as these, the highest first; as the number of a row
 * it stands in pieces of seven bits, each but the last with the highest bit set (sqlite.org/fileformat2.html, 1.6 and
 * 2.1).
 */
public final class Traces {

    private static final int BYTES = 6;
    private static final long MASK = (1L << (8 * BYTES)) - 1;

    /** Shorter words stand anywhere. */
    private static final int SHORTEST_WORD = 4;

    /** The moments of a version on, by table. */
    private static final Map<Integer, List<List<String>>> MOMENTS = Map.of(
            1,
            List.of(
                    List.of("epochs", "start_ms"),
                    List.of("bouts", "start_ms", "end_ms"),
                    List.of("open_bout", "start_ms", "end_ms"),
                    List.of("breaks", "start_ms", "end_ms"),
                    List.of("prompts", "asked_ms", "ended_ms"),
                    List.of("body_frame", "learnt_ms"),
                    List.of("clock_runs", "start_ms")),
            2,
            List.of(List.of("journal", "at_ms"), List.of("care", "flared_ms", "improved_ms", "hinted_ms")),
            3,
            List.of(List.of("amendments", "from_ms", "to_ms", "said_ms")),
            4,
            List.of(List.of("quarters", "start_ms")),
            5,
            List.of(List.of("standing", "asked_ms", "shown_ms", "off_until_ms", "not_before_ms", "quiet_until_ms")),
            8,
            List.of(List.of(
                    "standing",
                    "noticed_ms",
                    "reopened_ms",
                    "seated_again_ms",
                    "nudge_said_ms",
                    "nudge_seated_ms",
                    "question_put_on_ms",
                    "question_asked_ms",
                    "stood_ms")));

    private final Span days;
    private final Set<Long> moments = new HashSet<>();
    private final Set<String> words = new HashSet<>();

    /** Of these days; none gathered yet. */
    public Traces(Span days) {
        this.days = days;
        for (var day = days.first(); !day.isAfter(days.last()); day = day.plusDays(1)) {
            words.add(day.toString());
        }
    }

    /**
     * What a search has found.
     *
     * @param files that were looked through
     * @param bytes of them
     * @param found the files in which there is still a trace
     */
    public record Searched(int files, long bytes, List<Path> found) {}

    /** How many different traces are looked for. */
    public int count() {
        return moments.size() + words.size();
    }

    /** Gathers what stands in a database before it is taken out. */
    void gather(Connection connection) throws SQLException {
        int version = Schema.version(connection);
        for (var tables : MOMENTS.entrySet()) {
            for (List<String> table : tables.getKey() <= version ? tables.getValue() : List.<List<String>>of()) {
                for (String column : table.subList(1, table.size())) {
                    gather(connection, table.get(0), column);
                }
            }
        }
        gatherWords(connection, "SELECT reason FROM prompts WHERE asked_ms >= ? AND asked_ms < ?");
        if (version >= 2) {
            gatherWords(connection, "SELECT note FROM journal WHERE at_ms >= ? AND at_ms < ?");
        }
    }

    /** Lets go of words that stand in other days of a database too, once these are taken out of it. */
    void spare(Connection connection) throws SQLException {
        List<String> kept = new ArrayList<>();
        addWords(kept, connection, "SELECT reason FROM prompts");
        if (Schema.version(connection) >= 2) {
            addWords(kept, connection, "SELECT note FROM journal");
        }
        words.removeIf(word -> kept.stream().anyMatch(text -> text.contains(word)));
    }

    /** Looks through the bytes of the files. */
    public Searched search(List<Path> files) throws IOException {
        List<Path> found = new ArrayList<>();
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
            if (stands(file)) {
                found.add(file);
            }
        }
        return new Searched(files.size(), bytes, found);
    }

    private void gather(Connection connection, String table, String column) throws SQLException {
        String sql = "SELECT " + column + " FROM " + table + " WHERE " + column + " >= ? AND " + column + " < ?";
        try (PreparedStatement query = query(connection, sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                moments.add(rows.getLong(1));
            }
        }
    }

    private void gatherWords(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = query(connection, sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Optional.ofNullable(rows.getString(1))
                        .filter(word -> word.length() >= SHORTEST_WORD)
                        .ifPresent(words::add);
            }
        }
    }

    private static void addWords(List<String> kept, Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Optional.ofNullable(rows.getString(1)).ifPresent(kept::add);
            }
        }
    }

    private PreparedStatement query(Connection connection, String sql) throws SQLException {
        PreparedStatement query = connection.prepareStatement(sql);
        query.setLong(1, days.fromMs());
        query.setLong(2, days.toMs());
        return query;
    }

    private boolean stands(Path file) throws IOException {
        List<Needle> needles = words.stream().map(Needle::of).toList();
        long plain = 0;
        long pieces = 0;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    byte b = buffer[i];
                    plain = ((plain << 8) | (b & 0xff)) & MASK;
                    pieces = ((pieces << 8) | (b & 0xff)) & MASK;
                    if (isTrace(plain) || (b >= 0 && isTrace(joined(pieces)))) {
                        return true;
                    }
                    for (Needle needle : needles) {
                        if (needle.ends(b)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private boolean isTrace(long moment) {
        return moment >= days.fromMs() && moment < days.toMs() && moments.contains(moment);
    }

    /** Six pieces of seven bits as one number; nothing like a moment where they are no such pieces. */
    private static long joined(long pieces) {
        long joined = 0;
        for (int i = BYTES - 1; i >= 0; i--) {
            long piece = (pieces >> (8 * i)) & 0xff;
            if ((piece < 0x80) == (i > 0)) {
                return -1;
            }
            joined = (joined << 7) | (piece & 0x7f);
        }
        return joined;
    }

    /** A word that is looked for byte by byte (Knuth, Morris, Pratt). */
    private static final class Needle {

        private final byte[] word;
        private final int[] back;
        private int matched;

        private Needle(byte[] word) {
            this.word = word;
            this.back = new int[word.length + 1];
            int k = -1;
            back[0] = -1;
            for (int i = 0; i < word.length; i++) {
                while (k >= 0 && word[k] != word[i]) {
                    k = back[k];
                }
                back[i + 1] = ++k;
            }
        }

        static Needle of(String word) {
            return new Needle(word.getBytes(StandardCharsets.UTF_8));
        }

        /** Takes the next byte; whether the word ends with it. */
        boolean ends(byte b) {
            while (matched >= 0 && word[matched] != b) {
                matched = back[matched];
            }
            matched++;
            if (matched == word.length) {
                matched = back[matched];
                return true;
            }
            return false;
        }
    }
}
