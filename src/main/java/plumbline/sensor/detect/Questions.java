package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Protocol;
import plumbline.sensor.maker.Makers;

/**
 * What is asked where nothing comes by itself, and when. A question that is answered is asked again until it is clear who
 * answers.
 */
final class Questions {

    /** Both are answered by the sensors that know them and passed over by all others; any byte starts a teapot. */
    private static final byte[] TEXT = "$PLQ*9027\r\n{\"ping\":null}\n".getBytes(StandardCharsets.US_ASCII);

    private static final Duration ASK_AFTER = Duration.ofMillis(600);
    private static final Duration ASK_EVERY = Duration.ofSeconds(1);

    /** An answer of thirty bytes at 9600 baud takes 40 ms; USB and Bluetooth add some. */
    private static final Duration ANSWER_WITHIN = Duration.ofMillis(250);

    /** Modbus wants a pause of 3.5 characters between two messages; at 4800 baud that is 7 ms. */
    private static final Duration PAUSE = Duration.ofMillis(30);

    /** So often the same is asked, before something else is. */
    private static final int MOST = 20;

    private static final List<Protocol> POLLED = List.of(Protocol.WITMOTION_MODBUS, Protocol.BNO055, Protocol.GY25);

    private final boolean mayAsk;
    private final boolean mayPoll;
    private final List<List<byte[]>> all = new ArrayList<>();
    private int kind;
    private int asked;
    private boolean answered;
    private boolean byItself;
    private Duration askAt;

    Questions(boolean mayAsk, boolean mayPoll, Duration now) {
        this.mayAsk = mayAsk || mayPoll;
        this.mayPoll = mayPoll;
        this.askAt = now.plus(ASK_AFTER);
        all.add(List.of(TEXT));
        if (mayPoll) {
            POLLED.stream().map(Makers::questions).forEach(all::add);
        }
    }

    /** The port listens at another speed from now on. */
    void beginAt(Duration now) {
        askAt = now;
        kind = 0;
        asked = 0;
        answered = false;
        byItself = false;
    }

    /** Bytes have come. */
    void heard(Duration now) {
        // Who answers in words goes on by itself.
        byItself |= asked == 0 || kind == 0;
        answered = asked > 0;
        askAt = answered ? now.plus(PAUSE) : askAt;
    }

    /** What is to be asked now. */
    Optional<ByteBuffer> on(Duration now) {
        if (!mayAsk || byItself || now.compareTo(askAt) < 0 || (answered && !mayPoll)) {
            return Optional.empty();
        }
        if (asked > 0
                && (!answered || asked >= MOST)
                && mayPoll
                && asked >= all.get(kind).size()) {
            kind = (kind + 1) % all.size();
            asked = 0;
        }
        List<byte[]> questions = all.get(kind);
        byte[] question = questions.get(Math.min(asked, questions.size() - 1));
        asked++;
        answered = false;
        askAt = now.plus(mayPoll ? ANSWER_WITHIN : ASK_EVERY);
        return Optional.of(ByteBuffer.wrap(question).asReadOnlyBuffer());
    }
}
