package plumbline.app.command.recorded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.Playback;
import plumbline.coach.Advice;
import plumbline.coach.Prompt;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingRows;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.line.Spells;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.Epoch;
import plumbline.sitting.SittingFact;

/**
 * What a whole recording amounts to.
 *
 * @param start the moment of its first sample
 * @param spells what the wearer did, oldest first, neighbours in different posture or slouch
 * @param prompts the break prompts that ended, with nobody there to answer them
 * @param known what became known only later of some time, which spells and figures do not take
 * @param sums the figures over the whole recording
 * @param counts what was counted on the way from bytes to samples
 * @param trouble what is wrong with the recording, if anything; what could be read was used
 */
public record Analysis(
        Instant start,
        List<Spell> spells,
        List<Bout> bouts,
        List<Break> breaks,
        List<Prompt> prompts,
        List<Amendment> known,
        DaySummary sums,
        RecordingRows.Outcome counts,
        Optional<String> trouble) {

    /**
     * Runs a recording through the line, as fast as it goes.
     *
     * @throws Failure when there is nothing to be used in it
     */
    public static Analysis of(RecordingLink link, Line.Setup setup) throws Failure {
        return of(link.name(), link.rows(), setup);
    }

    /**
     * The same of the samples of any recording.
     *
     * @param name what the recording is called where something is wrong with it
     */
    public static Analysis of(String name, RecordingRows rows, Line.Setup setup) throws Failure {
        Collector collector = new Collector();
        RecordingRows.Outcome outcome = Playback.read(rows, at -> new Line(setup, Carried.NOTHING, at, collector));
        Optional<String> trouble = outcome.trouble().map(Saying::sentence);
        if (collector.spells.list().isEmpty()) {
            throw new Failure(
                    Failure.FAILED,
                    outcome.unreadable()
                            .map(why -> name + ": " + why.sentence() + ".")
                            .or(() -> trouble)
                            .orElse(name + " holds no samples."));
        }
        return collector.analysis(outcome, trouble, setup.zone());
    }

    private static final String KINDS = "(\\.(csv|tsv|txt|plm|cwa|gt3x|bin))?(\\.(gz|zip))?$";

    /** What a recording is called: its file, without its kind. */
    static String name(Path recording) {
        return String.valueOf(recording.getFileName()).replaceFirst(KINDS, "");
    }

    /** The length of the recording. */
    Duration length() {
        return Duration.between(start, spells.get(spells.size() - 1).end());
    }

    private static final class Collector implements Consumer<Note> {

        private final Spells spells = new Spells();
        private final List<SittingFact> facts = new ArrayList<>();
        private final List<Prompt> prompts = new ArrayList<>();
        private final List<Amendment> known = new ArrayList<>();
        private final List<Epoch> epochs = new ArrayList<>();

        @Override
        public void accept(Note note) {
            if (note instanceof Note.Settled settled) {
                spells.add(settled.spell());
            } else if (note instanceof Note.Measured measured) {
                epochs.add(measured.epoch());
            } else if (note instanceof Note.Happened happened) {
                facts.add(happened.fact());
            } else if (note instanceof Note.Known later) {
                known.add(later.amendment());
            } else if (note instanceof Note.Advised advised && advised.advice() instanceof Advice.Over over) {
                prompts.add(over.ended());
            }
        }

        private Analysis analysis(RecordingRows.Outcome counts, Optional<String> trouble, ZoneId zone) {
            List<Spell> all = spells.list();
            Instant start = all.get(0).start();
            DayTally tally = DayTally.ofRecording(start.atZone(zone).toLocalDate());
            all.forEach(tally::add);
            epochs.forEach(tally::add);
            facts.forEach(tally::add);
            return new Analysis(
                    start,
                    all,
                    only(Bout.class),
                    only(Break.class),
                    List.copyOf(prompts),
                    List.copyOf(known),
                    tally.summary(),
                    counts,
                    trouble);
        }

        private <T> List<T> only(Class<T> kind) {
            return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
