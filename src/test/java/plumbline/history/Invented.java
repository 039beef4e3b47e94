package plumbline.history;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.posture.BodyFrame;
import plumbline.posture.Posture;
import plumbline.sensor.Vector3;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;

/** Values of all kinds out of a seed, in the grain in which the history keeps them. */
final class Invented {

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
    }

    Epoch epoch(Instant start) {
        return new Epoch(
                start,
                one(Posture.values()),
                random.nextBoolean(),
                random.nextInt(101) / 100.0,
                millis(10_000),
                maybe((random.nextInt(3601) - 1800) / 10.0));
    }

    Bout bout(Instant start) {
        Duration slouched = millis(3_600_000);
        Duration seated = slouched.plus(millis(3_600_000));
        Duration length = seated.plus(millis(3_600_000));
        return new Bout(start, start.plus(length), seated, slouched, random.nextInt(10));
    }

    Break pause(Instant start) {
        return new Break(start, start.plus(millis(3_600_000)).plusMillis(1));
    }

    Prompt prompt(Instant askedAt) {
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

    DaySummary summary(LocalDate day) {
        return new DaySummary(
                day,
                millis(86_400_000),
                millis(86_400_000),
                millis(86_400_000),
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

    BodyFrame bodyFrame(Instant learntAt) {
        return new BodyFrame(
                direction(),
                random.nextBoolean() ? Optional.empty() : Optional.of(direction()),
                maybe(random.nextGaussian() * 10),
                maybe(random.nextDouble() * 40),
                learntAt);
    }

    Duration millis(int below) {
        return Duration.ofMillis(random.nextInt(below));
    }

    int number(int below) {
        return random.nextInt(below);
    }

    void bytes(byte[] filled) {
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
}
