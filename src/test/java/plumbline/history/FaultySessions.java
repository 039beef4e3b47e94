package plumbline.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import plumbline.history.FaultyDisk.Fault;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.history.writing.Health;
import plumbline.history.writing.HistoryWriter;

/** Sessions of one history upon a {@link FaultyDisk}, in a process of their own. */
final class FaultySessions {

    private static final int CALLS = 40;

    /** A long history takes its time to be compared; many short ones are as good. */
    private static final int SESSIONS_OF_ONE = 10;

    private final Path root;
    private final FaultyDisk disk;
    private final Invented invented;

    private Path directory = Path.of("");
    private int accepted;
    private int acceptedBefore;
    private int refused;
    private int later;
    private int unwritten;
    private int cutShort;
    private int faults;

    private FaultySessions(Path root, FaultyDisk disk, long seed) {
        this.root = root;
        this.disk = disk;
        this.invented = new Invented(seed);
    }

    /** Where the history is, how many sessions, and a seed; ends with 1 where something was lost or nothing was said. */
    public static void main(String[] arguments) throws Exception {
        FaultySessions sessions =
                new FaultySessions(Path.of(arguments[0]), FaultyDisk.below(), Long.parseLong(arguments[2]));
        int count = Integer.parseInt(arguments[1]);
        int session = 0;
        try {
            for (; session < count; session++) {
                if (session % SESSIONS_OF_ONE == 0) {
                    sessions.anew(session / SESSIONS_OF_ONE);
                }
                sessions.live();
            }
        } catch (Exception | AssertionError e) {
            sessions.disk.heal();
            System.out.println("session " + session + " of seed " + arguments[2]);
            e.printStackTrace(System.out);
            System.exit(1);
        }
        System.out.printf(
                Locale.ROOT,
                "faulty disk: %d sessions, %d calls failed, %d starts refused, %d begun without the history, %d commits"
                        + " failed, %d ended while it failed; %d units accepted, all there%n",
                count,
                sessions.faults,
                sessions.refused,
                sessions.later,
                sessions.unwritten,
                sessions.cutShort,
                sessions.acceptedBefore + sessions.accepted);
    }

    private void anew(int number) {
        directory = root.resolve("history-" + number);
        acceptedBefore += accepted;
        accepted = 0;
    }

    private void live() throws Exception {
        Told told = new Told();
        if (invented.number(3) == 0) {
            breaks();
        }
        Opened opened = History.begin(directory, Histories.CLOCK, told);
        if (opened instanceof Opened.Refused no) {
            check(!no.sentence().isBlank(), "a sentence");
            refused++;
            faults = disk.heal();
            opened = History.begin(directory, Histories.CLOCK, told);
        }
        check(!(opened instanceof Opened.Refused), opened + " on a disk that works");
        later += opened instanceof Opened.Later ? 1 : 0;
        History history = opened instanceof Opened.Later l ? l.history() : ((Opened.Ready) opened).history();
        boolean endsBroken;
        try {
            work(history.writer(), told);
            endsBroken = invented.number(4) == 0;
            if (!endsBroken) {
                faults = disk.heal();
                check(history.writer().commit(), "goes on once the disk works: " + told.all());
            }
        } finally {
            close(history, told);
        }
        faults = disk.heal();
        if (endsBroken) {
            cutShort++;
            boolean lost = told.all().stream()
                    .anyMatch(h -> h.sentence().endsWith("could not be written before the program ended."));
            accepted = kept(told, lost);
        } else {
            check(kept(told, false) == accepted, "all that was accepted");
        }
    }

    private void close(History history, Told told) {
        try {
            history.close();
        } catch (IOException e) {
            check(!String.valueOf(e.getMessage()).isBlank(), "a sentence " + told.all());
        }
    }

    private void breaks() {
        Fault fault = List.of(Fault.values()).get(invented.number(3));
        disk.breaks(
                fault,
                invented.number(CALLS),
                invented.number(2) == 0,
                fault == Fault.IO_ERROR && invented.number(2) == 0);
    }

    private void work(HistoryWriter writer, Told told) {
        for (int turn = invented.number(6); turn >= 0; turn--) {
            if (invented.number(3) == 0) {
                breaks();
            }
            List<Entry> entries = IntStream.range(accepted, accepted + 1 + invented.number(30))
                    .mapToObj(Child::entries)
                    .flatMap(List::stream)
                    .toList();
            check(writer.offer(entries), "room for what comes");
            accepted += (int)
                    entries.stream().filter(Entry.Measured.class::isInstance).count();
            writer.jot();
            if (invented.number(2) == 0 && !writer.commit()) {
                unwritten++;
                List<Health> all = told.all();
                check(!all.isEmpty(), "words where it cannot be written");
            }
        }
    }

    /** How many there are, in order and without a gap; what was told to be lost may be missing at the end. */
    private int kept(Told told, boolean lost) throws Exception {
        Opened opened = History.open(directory, Histories.CLOCK, told);
        check(opened instanceof Opened.Ready, opened + " on a disk that works");
        int count;
        try (History history = ((Opened.Ready) opened).history();
                HistoryReader reader = history.reader()) {
            var epochs = reader.epochs(Child.START, Child.START.plusSeconds(100_000_000));
            var breaks = reader.breaks(Child.START, Child.START.plusSeconds(100_000_000));
            count = epochs.size();
            check(lost || count == accepted, count + " of " + accepted + " are there; told " + told.all());
            for (int i = 0; i < count; i++) {
                check(epochs.get(i).equals(Child.epoch(i)), i + " of " + count + " is another; told " + told.all());
            }
            check(breaks.equals(IntStream.range(0, count).mapToObj(Child::pause).toList()), "breaks as accepted");
        }
        Histories.assertSound(directory);
        return count;
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
