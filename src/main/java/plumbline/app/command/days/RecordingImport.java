package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.app.home.Failure;
import plumbline.app.live.Keeper;
import plumbline.app.live.monitor.Playback;
import plumbline.device.LinkException;
import plumbline.device.recording.RecordingRows;
import plumbline.exchange.StudyWriter;
import plumbline.exchange.people.Checksum;
import plumbline.exchange.people.Persons;
import plumbline.exchange.people.RestOf;
import plumbline.exchange.people.Taken;
import plumbline.exchange.people.TakenRecording;
import plumbline.exchange.recording.OpenedRecording;
import plumbline.exchange.recording.Recordings;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.sensor.Saying;
import plumbline.sitting.Bout;
import plumbline.sitting.DayTally;

/** Takes recordings of one person into a study, each once. */
final class RecordingImport {

    /** What becomes of a recording that has time in common with one that is there. */
    enum Overlap {
        /** It is not taken. */
        refuse,
        /** What lies outside of the others is taken. */
        rest
    }

    /** How they are taken. */
    record Rules(Persons persons, Optional<Instant> start, Overlap overlap) {}

    private final History history;
    private final Taken taken;
    private final Rules rules;
    private final Line.Setup setup;
    private final Consumer<String> aside;

    /**
     * Into a study.
     *
     * @param aside takes what is to be known beside
     */
    RecordingImport(History history, Taken taken, Rules rules, Line.Setup setup, Consumer<String> aside) {
        this.history = history;
        this.taken = taken;
        this.rules = rules;
        this.setup = setup;
        this.aside = aside;
    }

    /**
     * Takes one; says what came of it.
     *
     * @throws Failure where it cannot be taken, with the reason
     */
    String take(Path file) throws IOException, Failure {
        String sum = Checksum.of(file);
        Optional<TakenRecording> there = taken.with(sum);
        if (there.isPresent()) {
            return again(there.get());
        }
        OpenedRecording recording = open(file);
        String person = person(file, recording);
        Span span = Span.of(recording);
        List<TakenRecording> others = taken.overlapping(span.first, span.last);
        if (!others.isEmpty() && rules.overlap() == Overlap.refuse) {
            throw new Failure(
                    Failure.FAILED,
                    String.format(
                            Locale.ROOT,
                            "%s (%s to %s) has time in common with %s, which the study has; --overlap rest takes what lies outside",
                            file,
                            span.first,
                            span.last,
                            others.get(0).file()));
        }
        TakenRecording row = new TakenRecording(sum, person, recording.name(), span.first, span.last, false);
        taken.put(row);
        RecordingRows rows = open(file).rows();
        RecordingRows.Outcome outcome = play(others.isEmpty() ? rows : new RestOf(rows, others), span.first);
        taken.put(new TakenRecording(sum, person, recording.name(), span.first, span.last, true));
        outcome.trouble().map(Saying::sentence).ifPresent(aside);
        return said(recording, person, span, outcome, others);
    }

    private static String again(TakenRecording there) throws Failure {
        if (!there.whole()) {
            throw new Failure(
                    Failure.FAILED,
                    there.file()
                            + " was broken off when it was taken in before; import the study anew under another name");
        }
        return "is in the study already, as " + there.file() + "; nothing was taken";
    }

    private OpenedRecording open(Path file) throws Failure {
        try {
            OpenedRecording recording =
                    new Recordings(setup.zone(), rules.start().orElse(Instant.EPOCH)).open(file);
            if (recording.tellsStart() && rules.start().isPresent()) {
                throw new Failure(
                        Failure.FAILED,
                        file + " tells itself when it began; --start is for recordings that do not, leave it out");
            }
            return recording;
        } catch (LinkException e) {
            throw new Failure(Failure.FAILED, e.saying().sentence());
        }
    }

    private String person(Path file, OpenedRecording recording) throws Failure {
        Optional<String> told = rules.persons().of(file, recording.person());
        Optional<String> those = taken.person();
        if (told.isPresent() && those.isPresent() && !told.equals(those)) {
            throw new Failure(
                    Failure.FAILED,
                    String.format(
                            Locale.ROOT,
                            "%s is of %s, but the study has recordings of %s; a study is of one person: name another with --study, or say with --person whose it is",
                            file,
                            told.get(),
                            those.filter(name -> !name.isEmpty()).orElse("nobody that was named")));
        }
        return told.or(() -> those).orElse("");
    }

    private RecordingRows.Outcome play(RecordingRows rows, Instant first) throws IOException {
        StudyWriter writer = new StudyWriter(history.writer());
        Keeper keeper = new Keeper(together -> together.forEach(writer));
        Carried carried = new Carried(Optional.empty(), Optional.empty(), dayBefore(first, setup.zone()));
        RecordingRows.Outcome outcome = Playback.read(rows, at -> new Line(setup, carried, at, keeper));
        writer.finish();
        return outcome;
    }

    /** What is there of the day on which a recording begins, of others. */
    private Optional<DayTally> dayBefore(Instant first, ZoneId zone) throws IOException {
        LocalDate day = first.atZone(zone).toLocalDate();
        try (HistoryReader reader = history.reader()) {
            Instant from = day.atStartOfDay(zone).toInstant();
            Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
            List<Bout> bouts = reader.bouts(from, to);
            return reader.summaries(day, day).stream()
                    .findFirst()
                    .map(summary -> DayTally.resume(summary, bouts, zone));
        }
    }

    private String said(
            OpenedRecording recording,
            String person,
            Span span,
            RecordingRows.Outcome outcome,
            List<TakenRecording> others) {
        if (!recording.tellsStart() && rules.start().isEmpty()) {
            aside.accept("import: " + recording.name() + " does not tell when it began; say so with --start");
        }
        StringBuilder said = new StringBuilder()
                .append(outcome.samples())
                .append(" samples (")
                .append(recording.format().words())
                .append(") from ")
                .append(span.first)
                .append(" on");
        if (!person.isEmpty()) {
            said.append(", of ").append(person);
        }
        if (!others.isEmpty()) {
            said.append("; what lies within ").append(others.get(0).file()).append(" was left out");
        }
        if (outcome.garbledBytes() > 0) {
            said.append("; ").append(outcome.garbledBytes()).append(" bytes made no sense and were passed over");
        }
        return said.toString();
    }

    /** From its first to its last sample. */
    private record Span(Instant first, Instant last) {

        static Span of(OpenedRecording recording) throws Failure {
            long[] ends = {Long.MAX_VALUE, Long.MIN_VALUE};
            RecordingRows.Outcome outcome = recording.rows().read(next -> {
                ends[0] = Math.min(ends[0], next.atMs(0));
                ends[1] = next.atMs(next.count() - 1);
            });
            if (ends[0] > ends[1]) {
                throw new Failure(
                        Failure.FAILED,
                        outcome.unreadable()
                                .or(outcome::trouble)
                                .map(why -> recording.file() + ": " + why.sentence())
                                .orElse(recording.name() + " holds no samples that Plumbline can read"));
            }
            return new Span(Instant.ofEpochMilli(ends[0]), Instant.ofEpochMilli(ends[1]));
        }
    }
}
