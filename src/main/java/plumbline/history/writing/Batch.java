package plumbline.history.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rows for one transaction, in order of arrival; of rows on one subject only the latest. */
final class Batch {

    private final List<Row> lines = new ArrayList<>();
    private final Map<Object, Row> latest = new LinkedHashMap<>();

    void add(Row row) {
        Optional<Object> subject = row.subject();
        if (subject.isPresent()) {
            latest.put(subject.get(), row);
        } else {
            lines.add(row);
        }
    }

    /** Adds a batch that is younger than all that is here. */
    void addAll(Batch younger) {
        lines.addAll(younger.lines);
        latest.putAll(younger.latest);
    }

    List<Row> rows() {
        List<Row> all = new ArrayList<>(lines);
        all.addAll(latest.values());
        return all;
    }

    int size() {
        return lines.size() + latest.size();
    }

    boolean isEmpty() {
        return size() == 0;
    }
}
