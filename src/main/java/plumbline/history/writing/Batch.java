package plumbline.history.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries for one transaction, in order of arrival; of entries on one subject only the latest. */
final class Batch {

    private final List<Entry> lines = new ArrayList<>();
    private final Map<Object, Entry> latest = new LinkedHashMap<>();

    void add(Entry entry) {
        Optional<Object> subject = entry.subject();
        if (subject.isPresent()) {
            latest.put(subject.get(), entry);
        } else {
            lines.add(entry);
        }
    }

    /** Adds a batch that is younger than all that is here. */
    void addAll(Batch younger) {
        lines.addAll(younger.lines);
        latest.putAll(younger.latest);
    }

    List<Entry> entries() {
        List<Entry> all = new ArrayList<>(lines);
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
