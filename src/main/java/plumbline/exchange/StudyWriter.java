package plumbline.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plumbline.history.writing.Entry;
import plumbline.history.writing.HistoryWriter;

/** Puts entries into the history of a study as they come, in transactions of a few thousand. */
public final class StudyWriter implements Consumer<Entry> {

    private static final int TOGETHER = 5000;

    private final HistoryWriter writer;
    private final List<Entry> waiting = new ArrayList<>();
    private boolean failed;

    /** Puts them into this one. */
    public StudyWriter(HistoryWriter writer) {
        this.writer = writer;
    }

    @Override
    public void accept(Entry entry) {
        waiting.add(entry);
        if (waiting.size() >= TOGETHER) {
            flush();
        }
    }

    /**
     * Writes what is left.
     *
     * @throws IOException when not all could be written
     */
    public void finish() throws IOException {
        flush();
        if (failed) {
            throw new IOException("The study could not be written in full; is the disk full?");
        }
    }

    private void flush() {
        failed |= !writer.offer(List.copyOf(waiting)) || !writer.commit();
        waiting.clear();
    }
}
