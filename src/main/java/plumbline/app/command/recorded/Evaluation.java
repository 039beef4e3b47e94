package plumbline.app.command.recorded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.app.home.Failure;
import plumbline.app.live.monitor.Playback;
import plumbline.device.LinkException;
import plumbline.exchange.recording.OpenedRecording;
import plumbline.exchange.recording.Recordings;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;
import plumbline.trend.day.DayBand;

/**
 * A recording with what was said of it, as it stood when it could no longer be rewritten, and what was true.
 *
 * @param name the recording
 * @param score how both agree
 * @param said what was said, as a band
 * @param truth the labels, as a band; bending counts as standing, walking as moving
 */
record Evaluation(String name, Score score, DayBand said, DayBand truth) {

    /**
     * Runs the recording through the line and compares.
     *
     * @throws Failure when there is nothing to be used in it
     */
    static Evaluation of(Path recording, List<Claim> labels, Line.Setup setup) throws Failure {
        OpenedRecording opened = opened(recording);
        List<Spell> spells = new ArrayList<>();
        Playback.read(
                opened.rows(),
                at -> new Line(setup, Carried.NOTHING, at, note -> {
                    if (note instanceof Note.Settled settled) {
                        spells.add(settled.spell());
                    }
                }));
        if (spells.isEmpty()) {
            throw new Failure(Failure.FAILED, recording + " holds no samples that can be read.");
        }
        Instant zero = opened.zero().orElse(spells.get(0).start());
        List<Claim> claims = spells.stream().map(spell -> Claim.of(spell, zero)).toList();
        return new Evaluation(
                Analysis.name(recording),
                Score.of(labels, claims),
                band(zero, spells),
                band(
                        zero,
                        labels.stream()
                                .filter(label -> label.endSeconds() > label.startSeconds())
                                .map(label -> spell(label, zero))
                                .toList()));
    }

    private static OpenedRecording opened(Path recording) throws Failure {
        try {
            return new Recordings(ZoneOffset.UTC, Instant.EPOCH).open(recording);
        } catch (LinkException e) {
            throw new Failure(Failure.FAILED, e.saying().sentence());
        }
    }

    private static DayBand band(Instant zero, List<Spell> spells) {
        LocalDate day = zero.atOffset(ZoneOffset.UTC).toLocalDate();
        return DayBand.ofSpells(day, ZoneOffset.UTC, spells, List.of());
    }

    private static Spell spell(Claim label, Instant zero) {
        Posture posture = switch (label.posture()) {
            case "bending" -> Posture.STANDING;
            case "walking" -> Posture.MOVING;
            default -> named(label.posture());
        };
        return new Spell(
                zero.plus(span(label.startSeconds())),
                zero.plus(span(label.endSeconds())),
                new PostureState(posture, label.slouched() && posture == Posture.SITTING, 1));
    }

    private static Posture named(String word) {
        try {
            return Posture.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException other) {
            return Posture.UNKNOWN;
        }
    }

    private static Duration span(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }
}
