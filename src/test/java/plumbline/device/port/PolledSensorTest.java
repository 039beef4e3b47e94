package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.LinkEvent.Silent;
import plumbline.device.LinkEvent.Tuned;
import plumbline.device.RunningLink;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.drawer.DrawerStreams;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.wire.Crc16;

/** Sensors that speak only when asked: found and read where the wearer has named the port, never asked elsewhere. */
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
class PolledSensorTest {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /**
     * A sensor.
     *
     * @param question as its manual has it
     */
    record Polled(Protocol protocol, String question, List<byte[]> answers) {}

    static Stream<Polled> sensors() {
        byte[] read = HEX.parseHex("500300340006");
        int crc = Crc16.MODBUS.of(read, 0, read.length);
        return Stream.of(
                new Polled(
                        Protocol.WITMOTION_MODBUS,
                        HEX.formatHex(read) + HEX.toHexDigits((byte) crc) + HEX.toHexDigits((byte) (crc >> 8)),
                        DrawerStreams.modbusAnswers()),
                new Polled(Protocol.BNO055, "AA010812", DrawerStreams.bno055Answers()));
    }

    @ParameterizedTest
    @MethodSource("sensors")
    void isFoundAndReadFiftyTimesASecond(Polled sensor) throws InterruptedException {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty, tuning().polling())) {
            Answering answering = new Answering(pty, sensor);
            try {
                assertEquals(sensor.protocol(), link.await(Tuned.class).protocol());
                assertTrue(samples(sensor, link, 100) >= 100);
            } finally {
                answering.end();
            }
        }
    }

    @Test
    void whereThePortWasNotNamedNothingIsAskedInBytes() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty, tuning())) {
            link.await(Silent.class);
            String asked = HEX.formatHex(pty.read());
            assertTrue(asked.matches("(24504C512A393032370D0A7B2270696E67223A6E756C6C7D0A)+"), asked);
        }
    }

    /** May be asked in words, as a port on which a sensor was before. */
    private static Tuning tuning() {
        return new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, true);
    }

    private static RunningLink run(Pty pty, Tuning tuning) {
        String port = pty.port().toString();
        return new RunningLink(new SerialLink(port, tuning, () -> new DetectingDecoder(TextHints.NONE)), 1);
    }

    private static long samples(Polled sensor, RunningLink link, int least) {
        var decoder = Decoders.of(sensor.protocol(), TextHints.NONE);
        long samples = 0;
        while (samples < least) {
            List<Heard> heard = decoder.feed(link.await(Chunk.class).bytes().duplicate());
            samples += heard.stream().filter(Sample.class::isInstance).count();
        }
        return samples;
    }

    /** Says nothing but the answer to its own question; writes of registers are acknowledged. */
    private static final class Answering {

        private final Pty pty;
        private final Polled sensor;
        private final byte[] question;
        private final Thread thread = new Thread(this::answer, "a sensor that is asked");
        private volatile boolean stopped;

        Answering(Pty pty, Polled sensor) {
            this.pty = pty;
            this.sensor = sensor;
            this.question = HEX.parseHex(sensor.question());
            thread.setDaemon(true);
            thread.start();
        }

        private void answer() {
            ByteArrayOutputStream asked = new ByteArrayOutputStream();
            int next = 0;
            while (!stopped) {
                asked.writeBytes(pty.read());
                byte[] all = asked.toByteArray();
                int from = all.length - question.length;
                if (from >= 0 && Arrays.equals(question, Arrays.copyOfRange(all, from, all.length))) {
                    pty.write(sensor.answers().get(next++ % sensor.answers().size()));
                    asked.reset();
                }
                LockSupport.parkNanos(1_000_000);
            }
        }

        void end() throws InterruptedException {
            stopped = true;
            thread.join();
        }
    }
}
