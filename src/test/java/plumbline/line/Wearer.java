package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Consumer;
import plumbline.coach.Coach;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.posture.Spell;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.SittingFact;

/** Test support: a pretend wearer's placed samples, and a line that notes what it makes of them. */
final class Wearer {

    static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
    static final double RATE_HZ = 25;

    private Wearer() {}

    static Script script(double hours, long seed) {
        return DayScript.of(Body.TYPICAL, Habits.USUAL, hours, seed);
    }

    /** All samples of the script, in their places from {@link #MORNING} on. */
    static List<Placed> samples(Script script, long seed) {
        PretendSamples samples = new PretendSamples(script, PretendSensor.USUAL.at(RATE_HZ), seed);
        List<Placed> placed = new ArrayList<>();
        while (samples.hasNext()) {
            Instant at = MORNING.plusMillis(Math.round(samples.nextS() * 1000));
            placed.add(new Placed(at, samples.next()));
        }
        return placed;
    }

    /** Somebody who keeps still between two seconds after {@link #MORNING}, with the noise of a sensor. */
    static List<Placed> still(int fromSecond, int toSecond) {
        Random random = new Random(fromSecond);
        List<Placed> placed = new ArrayList<>();
        for (int i = fromSecond * 25; i < toSecond * 25; i++) {
            Vector3 accelG = new Vector3(
                    0.004 * random.nextGaussian(), 1 + 0.004 * random.nextGaussian(), 0.004 * random.nextGaussian());
            Sample sample = new Sample(OptionalInt.empty(), OptionalLong.empty(), accelG, Optional.empty());
            placed.add(new Placed(MORNING.plusMillis(40L * i), sample));
        }
        return placed;
    }

    static Line.Setup setup(ZoneId zone) {
        return new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, zone, sight -> "a-stretch");
    }

    static Line line(Carried carried, Instant start, Consumer<Note> notes) {
        return new Line(setup(ZoneOffset.UTC), carried, start, notes);
    }

    static Line line(Consumer<Note> notes) {
        return line(Carried.NOTHING, MORNING, notes);
    }

    /** What a line told, by kind. */
    static final class Notes implements Consumer<Note> {

        final List<Note> all = new ArrayList<>();

        @Override
        public void accept(Note note) {
            all.add(note);
        }

        List<Spell> spells() {
            Spells spells = new Spells();
            all.stream().filter(Note.Settled.class::isInstance).forEach(n -> spells.add(((Note.Settled) n).spell()));
            return spells.list();
        }

        List<SittingFact> facts() {
            return all.stream()
                    .filter(Note.Happened.class::isInstance)
                    .map(n -> ((Note.Happened) n).fact())
                    .toList();
        }

        List<Bout> bouts() {
            return facts().stream()
                    .filter(Bout.class::isInstance)
                    .map(Bout.class::cast)
                    .toList();
        }

        List<Note.Advised> advice() {
            return all.stream()
                    .filter(Note.Advised.class::isInstance)
                    .map(Note.Advised.class::cast)
                    .toList();
        }

        Optional<Bout> lastOpenBout() {
            return all.stream()
                    .filter(Note.Sitting.class::isInstance)
                    .map(n -> ((Note.Sitting) n).bout())
                    .reduce((a, b) -> b)
                    .orElse(Optional.empty());
        }

        Duration seated() {
            return spells().stream()
                    .filter(s -> s.state().posture().isSeated())
                    .map(Spell::length)
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }
}
