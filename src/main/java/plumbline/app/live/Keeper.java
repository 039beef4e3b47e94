package plumbline.app.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.history.writing.Entry;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Note;

/**
 * Hands what is settled to the history. What belongs together is offered together, once a minute, so that a crash never
 * leaves a bout both open and over, or a day's sums without the bouts they are made of.
 */
public final class Keeper implements Consumer<Note> {

    private final Consumer<List<Entry>> out;
    private final List<Entry> together = new ArrayList<>();

    /** Hands over what belongs together; nothing of it may be written without the rest. */
    public Keeper(Consumer<List<Entry>> out) {
        this.out = out;
    }

    /** Hands over to this writer; to nobody where the days are not to be kept. */
    static Keeper into(Optional<HistoryWriter> writer) {
        return new Keeper(entries -> writer.ifPresent(w -> keep(w, entries)));
    }

    /** Has entries written; the log tells where they were not accepted. */
    static void keep(HistoryWriter writer, List<Entry> entries) {
        if (!writer.offer(entries)) {
            Logger.warn("{} entries were not accepted by the history", entries.size());
        }
    }

    @Override
    public void accept(Note note) {
        if (note instanceof Note.Measured measured) {
            together.add(new Entry.Measured(measured.epoch()));
        } else if (note instanceof Note.Happened happened) {
            together.add(new Entry.Happened(happened.fact()));
        } else if (note instanceof Note.Sitting sitting) {
            together.add(new Entry.Sitting(sitting.bout()));
        } else if (note instanceof Note.DaySoFar day) {
            together.add(new Entry.DaySoFar(day.summary()));
        } else if (note instanceof Note.Learnt learnt) {
            together.add(new Entry.Learnt(learnt.frame()));
        } else if (note instanceof Note.Saved) {
            offer(List.copyOf(together));
            together.clear();
        } else if (note instanceof Note.Advised advised) {
            advised.advice().prompt().ifPresent(prompt -> offer(List.of(new Entry.Asked(prompt))));
        }
    }

    private void offer(List<Entry> entries) {
        if (!entries.isEmpty()) {
            out.accept(entries);
        }
    }
}
