package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import plumbline.sensor.Stranger;

/**
 * Finds the speed at which a port has to listen, and what speaks there: listens at one speed after the other, stays where
 * something begins to make sense, and asks only where it may and nothing comes by itself.
 *
 * <p>It owns no port and no clock: whoever does hands in what came and when, and does as told.
 */
public final class Tuner {

    /** An Arduino is reset by the opening of its port, and takes 2 s for its boot loader. */
    private static final Duration BOOT = Duration.ofSeconds(3);

    /** Where one speed was silent the others are asked for so long only. */
    private static final Duration SHORT_SILENCE = Duration.ofMillis(500);

    /** The same where more than one question is put. */
    private static final Duration POLLED_SILENCE = Duration.ofMillis(1500);

    /** So many bytes without any sense in them are a wrong speed, in the first round; the longest frame has 28. */
    private static final int SENSELESS_BYTES = 96;

    /** How long a speed is listened to from its first byte on: in the first round, and in the second. */
    private static final Duration FIRST_LISTEN = Duration.ofMillis(700);

    private static final Duration SECOND_LISTEN = Duration.ofMillis(2500);

    /** What makes some sense is listened to for so long. */
    private static final Duration PROMISING_LISTEN = Duration.ofMillis(4500);

    /** And so long to numbers that may be an acceleration, once they turn: somebody who sits sways within it. */
    private static final Duration WAITING_LISTEN = Duration.ofSeconds(8);

    /** From here on something is worth listening on. */
    private static final double PROMISING = 0.3;

    private static final int ROOM = 1 << 14;

    /** What is to be done next. */
    public sealed interface Step {

        /** Listen on. */
        record Listen() implements Step {}

        /** Write this to the port, and listen on. */
        record Ask(ByteBuffer question) implements Step {}

        /** Set the port to {@link Tuner#baud}, throw away what it still holds, and listen on. */
        record Retune() implements Step {}

        /**
         * The search is over: this is what speaks.
         *
         * @param verdict a sensor or a stranger
         */
        record Done(Verdict verdict) implements Step {}

        /** The search is over: nothing came at any speed. */
        record Silent() implements Step {}
    }

    private static final Step LISTEN = new Step.Listen();

    private final Tuning tuning;
    private final ByteBuffer heard = ByteBuffer.allocate(ROOM);
    private ProtocolDetector detector;
    private int place;
    private int round = 1;
    private boolean anything;
    private boolean tooFast;
    private Duration since;
    private Optional<Duration> firstByte = Optional.empty();
    private final Questions questions;

    Tuner(Tuning tuning, Duration now) {
        this.tuning = tuning;
        this.detector = new ProtocolDetector(tuning.hints(), tuning.only(), tuning.doubtful());
        this.since = now;
        this.questions = new Questions(tuning.mayAsk(), tuning.mayPoll(), now);
    }

    /** The speed at which the port is to be now, in bits a second. */
    public int baud() {
        return tuning.bauds().get(place);
    }

    /** What was heard at this speed, to be read again by whoever reads on. */
    public ByteBuffer heard() {
        return heard.duplicate().flip();
    }

    /**
     * Takes what has come since the last call, possibly nothing, and says what to do. To be called a few times a second.
     *
     * @param now any clock that goes evenly
     */
    public Step on(Duration now, ByteBuffer bytes) {
        if (bytes.hasRemaining()) {
            keep(bytes.duplicate());
            firstByte = firstByte.or(() -> Optional.of(now));
            anything = true;
            questions.heard(now);
            detector.feed(bytes);
        }
        Verdict verdict = detector.verdict();
        if (verdict instanceof Verdict.Undecided undecided) {
            return isToldApart(now, undecided.promise()) ? conclude(now) : listen(now);
        }
        if (verdict instanceof Verdict.Strange strange && isOfSpeed(strange.stranger())) {
            tooFast |= strange.stranger() == Stranger.PORT_TOO_FAST;
            return next(now);
        }
        return new Step.Done(verdict);
    }

    private void keep(ByteBuffer bytes) {
        bytes.limit(bytes.position() + Math.min(bytes.remaining(), heard.remaining()));
        heard.put(bytes);
    }

    /** Whether another speed may make sense of what makes none at this one. */
    private static boolean isOfSpeed(Stranger stranger) {
        return stranger == Stranger.NOISE || stranger == Stranger.PORT_TOO_FAST;
    }

    /** Whether this speed has been listened to for long enough without success. */
    private boolean isToldApart(Duration now, double promise) {
        if (firstByte.isEmpty()) {
            Duration others = tuning.mayPoll() ? POLLED_SILENCE : SHORT_SILENCE;
            Duration patience = place == 0 || round > 1 ? BOOT : others;
            return now.minus(since).compareTo(patience) >= 0;
        }
        Duration listened = now.minus(firstByte.get());
        if (promise >= PROMISING) {
            return listened.compareTo(detector.isWaiting() ? WAITING_LISTEN : PROMISING_LISTEN) >= 0;
        }
        boolean senseless = round == 1 && detector.bytes() >= SENSELESS_BYTES;
        return senseless || listened.compareTo(round == 1 ? FIRST_LISTEN : SECOND_LISTEN) >= 0;
    }

    private Step listen(Duration now) {
        return questions.on(now).<Step>map(Step.Ask::new).orElse(LISTEN);
    }

    /** What is text at this speed is none at another. */
    private Step conclude(Duration now) {
        Verdict conclusion = detector.conclusion();
        return conclusion instanceof Verdict.Strange ? new Step.Done(conclusion) : next(now);
    }

    private Step next(Duration now) {
        boolean last = place == tuning.bauds().size() - 1;
        if (!anything && (last || !tuning.mayAsk())) {
            return new Step.Silent();
        }
        if (last && round == 2) {
            Stranger none = tuning.bauds().size() == 1 ? Stranger.NOISE : Stranger.SENSELESS;
            return new Step.Done(new Verdict.Strange(tooFast ? Stranger.PORT_TOO_FAST : none));
        }
        round = last ? 2 : round;
        place = last ? 0 : place + 1;
        detector = new ProtocolDetector(tuning.hints(), tuning.only(), tuning.doubtful());
        heard.clear();
        since = now;
        firstByte = Optional.empty();
        questions.beginAt(now);
        return new Step.Retune();
    }
}
