package plumbline.sensor.detect;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.maker.Speech;

/** A port with a sensor that speaks at its own speed, read every tenth of a second, without letting the time pass. */
final class PretendPort {

    private static final Duration READ_EVERY = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<byte[]> messages;
    private final double hz;
    private final int baud;
    private final Optional<Duration> silentUntil;
    private boolean asked;
    private int said;
    private Duration now = Duration.ZERO;

    /** What came of a search, and when. */
    record End(Tuner.Step step, int baud, Duration after, boolean asked) {}

    /** A sensor that speaks from the beginning on, or if {@code silentUntil} is there, from then on or when asked. */
    PretendPort(Speech speech, double hz, int baud, Optional<Duration> silentUntil) {
        this.messages = speech.messages(5, 2000);
        this.hz = hz;
        this.baud = baud;
        this.silentUntil = silentUntil;
    }

    End search(Tuning tuning) {
        Tuner tuner = tuning.begin(now);
        while (now.compareTo(LONGEST) < 0) {
            now = now.plus(READ_EVERY);
            Tuner.Step step = tuner.on(now, ByteBuffer.wrap(read(tuner.baud())));
            asked |= step instanceof Tuner.Step.Ask;
            if (step instanceof Tuner.Step.Done || step instanceof Tuner.Step.Silent) {
                return new End(step, tuner.baud(), now, asked);
            }
        }
        throw new AssertionError("no end of the search");
    }

    /** What comes within a tenth of a second; every message is sent at one go, with a pause behind it. */
    private byte[] read(int atBaud) {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        int due = (int) (now.toMillis() / 1000.0 * hz);
        boolean speaks = silentUntil.isEmpty() || asked || now.compareTo(silentUntil.get()) > 0;
        for (; said < due; said++) {
            if (speaks) {
                heard.writeBytes(Uart.hear(messages.get(said), baud, atBaud));
            }
        }
        return heard.toByteArray();
    }
}
