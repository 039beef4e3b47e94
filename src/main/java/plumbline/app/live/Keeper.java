package plumbline.app.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.history.writing.Entry;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Note;
import plumbline.posture.Spell;

/**
 * Hands what is settled to the history. What belongs together is offered together, every ten seconds, so that a crash never
 * leaves a bout both open and over, or a day's sums without the bouts they are made of.
 */
public final class Keeper implements Consumer<Note> {

    private final Consumer<List<Entry>> out;
    private final boolean waits;
    private final List<Spell> watched = new ArrayList<>();
    private final List<Entry> together = new ArrayList<>();
    private volatile boolean retired;

    /** Hands over what belongs together; nothing of it may be written without the rest. */
    public Keeper(Consumer<List<Entry>> out) {
        this(out, false);
    }

    private Keeper(Consumer<List<Entry>> out, boolean waits) {
        this.out = out;
        this.waits = waits;
    }

    /** Hands over to this writer; to nobody where the days are not to be kept. */
    static Keeper into(Optional<HistoryWriter> writer) {
        return new Keeper(to(writer), false);
    }

    /**
     * Hands over what stands for itself only, as long as it is not known what earlier runs left: bouts and sums of days would
     * take the place of theirs. What they are to be made of is in {@link #watched}.
     */
    static Keeper waiting(Optional<HistoryWriter> writer) {
        return new Keeper(to(writer), true);
    }

    private static Consumer<List<Entry>> to(Optional<HistoryWriter> writer) {
        return entries -> writer.ifPresent(w -> keep(w, entries));
    }

    /** What was settled while it waited; to be asked once the monitor has ended. */
    List<Spell> watched() {
        return List.copyOf(watched);
    }

    /** Nothing is handed over from now on; from any thread. */
    void retire() {
        retired = true;
    }

    /** Has entries written; the log tells where they were not accepted. */
    static void keep(HistoryWriter writer, List<Entry> entries) {
        if (!writer.offer(entries)) {
            Logger.warn("{} entries were not accepted by the history", entries.size());
        }
    }

    @Override
    public void accept(Note note) {
        if (waits && note instanceof Note.Settled settled) {
            watched.add(settled.spell());
        } else if (waits && isOfEarlierRunsToo(note)) {
            return;
        } else {
            take(note);
        }
    }

    private static boolean isOfEarlierRunsToo(Note note) {
        return note instanceof Note.Happened || note instanceof Note.Sitting || note instanceof Note.DaySoFar;
    }

    private void take(Note note) {
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
        } else if (note instanceof Note.Known known) {
            offer(List.of(new Entry.Amended(known.amendment())));
        } else if (note instanceof Note.Stood stood) {
            offer(List.of(new Entry.Stood(stood.standing())));
        } else if (note instanceof Note.Advised advised) {
            advised.advice().prompt().ifPresent(prompt -> offer(List.of(new Entry.Asked(prompt))));
        }
    }

    private void offer(List<Entry> entries) {
        if (!entries.isEmpty() && !retired) {
            out.accept(entries);
        }
    }
}
