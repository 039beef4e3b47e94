package plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.JournalEntry;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.Standing;
import plumbline.coach.kept.Memory;
import plumbline.coach.kept.NudgeDay;
import plumbline.posture.Posture;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Vector3;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;
import plumbline.stretch.Feeling;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.FlareUp;
import plumbline.stretch.recovery.Recovery;
import plumbline.stretch.recovery.WalkingProgramme;

/** Values of all kinds out of a seed, in the grain in which the history keeps them. */
public final class Invented {

    private final Random random;

    public Invented(long seed) {
        this.random = new Random(seed);
    }

    public Epoch epoch(Instant start) {
        return new Epoch(
                start,
                one(Posture.values()),
                random.nextBoolean(),
                random.nextInt(101) / 100.0,
                millis(10_000),
                maybe((random.nextInt(3601) - 1800) / 10.0),
                sometimes(new Moves(random.nextInt(3), random.nextInt(5))));
    }

    public Bout bout(Instant start) {
        Duration slouched = millis(3_600_000);
        Duration seated = slouched.plus(millis(3_600_000));
        Duration length = seated.plus(millis(3_600_000));
        return new Bout(start, start.plus(length), seated, slouched, random.nextInt(10));
    }

    public Break pause(Instant start) {
        return new Break(start, start.plus(millis(3_600_000)).plusMillis(1));
    }

    public Prompt prompt(Instant askedAt) {
        String reason = random.nextBoolean() ? "" : "die Katze schläft auf mir; 'DROP TABLE' \uD83D\uDC08";
        Prompt.End end = new Prompt.End(askedAt.plus(millis(1_000_000)), one(Outcome.values()), reason);
        return new Prompt(
                askedAt,
                millis(7_200_000),
                "hip-flexor-" + random.nextInt(100),
                random.nextInt(4),
                millis(600_000),
                random.nextInt(4) == 0 ? Optional.empty() : Optional.of(end));
    }

    public DaySummary summary(LocalDate day) {
        Duration sitting = millis(86_400_000);
        return new DaySummary(
                day,
                millis(86_400_000),
                sitting,
                sitting.dividedBy(1 + random.nextInt(9)).truncatedTo(ChronoUnit.MILLIS),
                millis(86_400_000),
                millis(86_400_000),
                millis(86_400_000),
                millis(86_400_000),
                millis(86_400_000),
                random.nextInt(50),
                millis(86_400_000),
                random.nextInt(50),
                random.nextInt(50),
                random.nextInt(50),
                random.nextInt(50),
                maybe(random.nextInt(10_000_000) / 60_000.0));
    }

    /** With figures of bouts and what was counted of somebody seated. */
    public DaySummary moved(LocalDate day) {
        Duration unshifted = millis(3_600_000);
        DaySummary s = summary(day);
        return new DaySummary(
                day,
                s.worn(),
                s.sitting(),
                s.slouched(),
                s.reclining(),
                s.standing(),
                s.moving(),
                s.lying(),
                s.unknown(),
                s.bouts(),
                s.longestBout(),
                s.bouts20(),
                s.bouts30(),
                s.bouts60(),
                s.breaks(),
                s.usualBoutMinutes(),
                maybe(random.nextInt(10_000_000) / 60_000.0),
                maybe(1 + random.nextDouble()),
                Optional.of(new SeatedMovement(
                        unshifted.plus(millis(20_000_000)).plusMillis(1),
                        random.nextInt(400),
                        random.nextInt(400),
                        unshifted,
                        AngleTimes.of("-25:" + millis(1_000_000).toMillis() / 1000.0 + " 10:3.5"))));
    }

    public BodyFrame bodyFrame(Instant learntAt) {
        return new BodyFrame(
                direction(),
                random.nextBoolean() ? Optional.empty() : Optional.of(direction()),
                maybe(random.nextGaussian() * 10),
                maybe(random.nextDouble() * 40),
                learntAt);
    }

    public List<JournalEntry> journal(Instant at) {
        String note = random.nextBoolean() ? "" : "besser als gestern; 'quoted'";
        int pain = 1 + random.nextInt(10);
        return List.of(
                new JournalEntry.Pain(at, pain, note),
                new JournalEntry.Stretched(
                        at, "cat-cow", millis(100_000), random.nextBoolean(), Set.of(one(Feeling.values())), note),
                new JournalEntry.Stretched(at, "figure-four", millis(100_000), true, Set.of(), note),
                new JournalEntry.Walked(at, millis(3_600_000), pain, 11 - pain, note),
                new JournalEntry.Strengthened(at, millis(3_600_000), note),
                new JournalEntry.Noted(at, "only words"));
    }

    public Care care(Instant at) {
        LocalDate day = LocalDate.of(2026, 2, 1 + random.nextInt(28));
        Duration dose = millis(3_600_000);
        return new Care(
                sometimes(new FlareUp(at, sometimes(at.plusMillis(5)), sometimes(at.plusMillis(7)))),
                sometimes(new Recovery(day, random.nextInt(4), sometimes(day.plusDays(3)))),
                sometimes(new WalkingProgramme(dose, random.nextInt(4), dose.minusMillis(dose.toMillis() / 2))),
                random.nextBoolean());
    }

    private <T> Optional<T> sometimes(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    Duration millis(int below) {
        return Duration.ofMillis(random.nextInt(below));
    }

    public int number(int below) {
        return random.nextInt(below);
    }

    public void bytes(byte[] filled) {
        random.nextBytes(filled);
    }

    private Vector3 direction() {
        return new Vector3(random.nextGaussian(), random.nextGaussian(), random.nextGaussian());
    }

    private OptionalDouble maybe(double value) {
        return random.nextInt(4) == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** A standing of a coach with this prompt open, if it is. */
    public Standing standing(Prompt prompt, Instant at) {
        Optional<Standing.Pending> pending = prompt.end().isPresent()
                ? Optional.empty()
                : Optional.of(new Standing.Pending(prompt, random.nextBoolean(), at, one(Advice.Stage.values())));
        return new Standing(
                pending,
                random.nextBoolean() ? Optional.of(at.plusSeconds(60)) : Optional.empty(),
                random.nextBoolean()
                        ? Optional.of(new Standing.Silence(
                                new Answer.Quiet(millis(1_000_000).plusMillis(1), one(Answer.Why.values())),
                                at.plusSeconds(600),
                                random.nextBoolean()))
                        : Optional.empty(),
                memory(at));
    }

    /** Something that a coach keeps in mind. */
    private Memory memory(Instant at) {
        NudgeDay day = new NudgeDay(
                LocalDate.of(2026, 3, 2),
                maybe(at.minusSeconds(900)),
                6,
                3,
                2,
                random.nextInt(2),
                random.nextBoolean());
        return new Memory(
                maybe(at.minusSeconds(50)),
                maybe(at.minusSeconds(500)),
                new Memory.Feet(random.nextBoolean(), maybe(at.minusSeconds(5))),
                new Memory.Nudged(
                        Optional.of(at.minusSeconds(40)),
                        random.nextBoolean(),
                        random.nextInt(4),
                        random.nextBoolean() ? Optional.of(day) : Optional.empty()),
                new Memory.Question(
                        maybe(at.minusSeconds(4000)), Optional.of(at.minusSeconds(70)), random.nextBoolean()),
                maybe(at.minusSeconds(9000)));
    }

    private Optional<Instant> maybe(Instant at) {
        return random.nextBoolean() ? Optional.of(at) : Optional.empty();
    }
}
