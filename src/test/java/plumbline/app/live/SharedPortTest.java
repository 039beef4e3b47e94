package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.LinkEvent;
import plumbline.device.RunningLink;
import plumbline.device.port.Pty;
import plumbline.device.port.SerialLink;
import plumbline.device.port.Speaker;
import plumbline.lab.Grid;
import plumbline.lab.Program;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.text.TextHints;

/** Two programs on one port, and one name for two sensors: it is said, it goes on, and no more is taken of the machine. */
class SharedPortTest {

    /** By then all classes are loaded, and all buffers made. */
    private static final int WARM = 3;

    @TempDir
    private Path directory;

    /** The other takes the port for itself, as programs for serial ports do, and lets it go again. */
    @Test
    void aPortThatAnotherProgramHoldsIsReadOnceItIsFree() throws Exception {
        Program.assumeInstalled("flock");
        int times = Grid.of(10, 200);
        Path plug = directory.resolve("sensor");
        Optional<Taken> before = Optional.empty();
        try (RunningLink link = new RunningLink(new SerialLink(plug.toString(), 115_200, PlumblineDecoder::new), 50)) {
            for (int i = 0; i < times; i++) {
                before = i == WARM ? Optional.of(Taken.now()) : before;
                try (Pty pty = Pty.open()) {
                    Process holder = new ProcessBuilder(
                                    "flock", pty.port().toString(), "sh", "-c", "echo held; read line")
                            .start();
                    try (BufferedReader said = holder.inputReader()) {
                        assertEquals("held", said.readLine());
                        Files.createSymbolicLink(plug, pty.port());
                        link.await(LinkEvent.Trouble.class, t -> t.reason() == LinkEvent.Reason.BUSY);
                    } finally {
                        holder.destroy();
                        holder.waitFor();
                    }
                    link.await(LinkEvent.Opened.class);
                    pty.write("half a line\n");
                    pty.write("a line of the sensor\n");
                    link.await(LinkEvent.Chunk.class);
                }
                Files.delete(plug);
                link.await(LinkEvent.Trouble.class, t -> t.reason() == LinkEvent.Reason.LOST);
            }
            flat("held by another program " + times + " times", before);
        }
    }

    /** The other reads as well, and takes what it can get of the bytes: root may, and so may who was there first. */
    @Test
    void aSensorThatAnotherProgramReadsAlongIsReadOn() throws Exception {
        int times = Grid.of(6, 100);
        Optional<Taken> before = Optional.empty();
        byte[] line = "a line as long as those of a sensor are\n".getBytes(StandardCharsets.US_ASCII);
        try (Pty pty = Pty.open();
                RunningLink link =
                        new RunningLink(new SerialLink(pty.port().toString(), 115_200, PlumblineDecoder::new), 50)) {
            link.await(LinkEvent.Opened.class);
            for (int i = 0; i < times; i++) {
                before = i == WARM ? Optional.of(Taken.now()) : before;
                Process thief = new ProcessBuilder(
                                "head", "-c", "2000", pty.port().toString())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                while (thief.isAlive()) {
                    pty.write(line);
                    Thread.onSpinWait();
                }
                thief.waitFor();
                awaitHeard(link, pty, "all of it is ours again, " + i + "\n");
            }
            flat("read along by another program " + times + " times", before);
        }
    }

    /** A hub that gives the name of the one to the other, or a wearer with two sensors. */
    @Test
    void anotherDeviceUnderTheSameNameIsFoundAnew() throws IOException {
        List<Speech> sensors = List.of(Speech.RAZOR_ALL, Speech.TEXT_LABELS, Speech.PLUMBLINE);
        int times = Grid.of(3, 30);
        Path plug = directory.resolve("sensor");
        Tuning tuning = new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, false);
        Optional<Taken> before = Optional.empty();
        try (RunningLink link = new RunningLink(
                new SerialLink(plug.toString(), tuning, () -> new DetectingDecoder(TextHints.NONE)), 1)) {
            for (int i = 0; i < times; i++) {
                before = i == 1 ? Optional.of(Taken.now()) : before;
                Speech sensor = sensors.get(i % sensors.size());
                try (Pty pty = Pty.open();
                        Speaker speaker = new Speaker(pty, sensor)) {
                    Files.createSymbolicLink(plug, pty.port());
                    assertEquals(
                            sensor.protocol(), link.await(LinkEvent.Tuned.class).protocol(), speaker::toString);
                    link.await(LinkEvent.Chunk.class);
                }
                Files.delete(plug);
                link.await(LinkEvent.Trouble.class, t -> t.reason() == LinkEvent.Reason.LOST);
            }
            flat("another device under the same name " + times + " times", before);
        }
    }

    private static void awaitHeard(RunningLink link, Pty pty, String mark) {
        byte[] left = ("\n" + mark).getBytes(StandardCharsets.US_ASCII);
        while (left.length > 0) {
            left = Arrays.copyOfRange(left, pty.write(left), left.length); // the cable may be full
        }
        StringBuilder heard = new StringBuilder();
        while (heard.indexOf(mark) < 0) {
            ByteBuffer bytes = link.await(LinkEvent.Chunk.class).bytes();
            heard.append(StandardCharsets.US_ASCII.decode(bytes));
        }
    }

    private static void flat(String what, Optional<Taken> before) {
        Taken after = Taken.now();
        System.out.println(what + ": " + before.orElseThrow() + ", then " + after);
        before.orElseThrow().assertFlat(after, 8);
    }
}
