package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.LinkEvent.Ended;
import plumbline.device.LinkEvent.Opened;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkEvent.Silent;
import plumbline.device.LinkEvent.Trouble;
import plumbline.device.RunningClock;
import plumbline.device.RunningLink;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.plumbline.PlumblineEncoder;

/** Through the real jSerialComm, on pseudo-terminals. */
@Timeout(120)
class SerialLinkTest {

    private static final String LINE = "$PLB,0,0,0,0,1000*686C\r\n";

    @TempDir
    private Path folder;

    @Test
    void dropsTheLineUnderWayAndHandsOutTheRest() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port())) {
            assertInstanceOf(Opened.class, link.next());
            pty.write("0,1000*686C\r\n" + LINE + LINE);
            assertEquals(LINE + LINE, link.text(2 * LINE.length()));
        }
    }

    @Test
    void tellsALossOnceAndFindsTheSensorBehindAnotherPort() throws IOException {
        Path cable = folder.resolve("cable");
        try (Pty first = Pty.open();
                Pty second = Pty.open()) {
            Files.createSymbolicLink(cable, first.port());
            try (RunningLink link = run(cable)) {
                link.await(Opened.class);
                first.write("\n" + LINE);
                link.await(Chunk.class);

                first.pull();
                assertEquals(Reason.LOST, link.await(Trouble.class).reason());
                Files.delete(cable);
                assertEquals(
                        Reason.NOT_THERE,
                        assertInstanceOf(Trouble.class, link.next()).reason());

                Files.createSymbolicLink(cable, second.port());
                assertInstanceOf(Opened.class, link.next());
                second.write("\n" + LINE);
                assertEquals(LINE, link.text(LINE.length()));
                assertEquals(1, link.stop().size());
            }
        }
    }

    @Test
    void saysWhenTheSensorFallsSilentAndGoesOnWhenItSpeaks() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port())) {
            Opened opened = link.await(Opened.class);
            Silent silent = assertInstanceOf(Silent.class, link.next());
            assertFalse(silent.since().isBefore(opened.at()), silent::toString);
            assertTrue(Duration.between(silent.since(), silent.at()).compareTo(Silent.AFTER) >= 0, silent::toString);
            pty.write("\n" + LINE);
            assertEquals(LINE, link.text(LINE.length()));
        }
    }

    @Test
    void aBabblingSensorIsReadAndCounted() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port())) {
            link.await(Opened.class);
            byte[] noise = new byte[1000];
            new Random(3).nextBytes(noise);
            Decoder decoder = new PlumblineDecoder();
            long garbled = 0;
            for (int i = 0; i < 50; i++) {
                int room = pty.write(noise);
                int expected = i == 0 ? room - firstLine(noise) : room;
                for (Heard heard : decoder.feed(ByteBuffer.wrap(link.bytes(expected)))) {
                    garbled += assertInstanceOf(Garbled.class, heard).bytes();
                }
            }
            assertTrue(garbled > 40_000, "garbled " + garbled);
        }
    }

    private static int firstLine(byte[] noise) {
        for (int i = 0; i < FirstPartialLine.LONGEST; i++) {
            if (noise[i] == '\n') {
                return i + 1;
            }
        }
        return FirstPartialLine.LONGEST;
    }

    @Test
    void aSecondOpenerIsToldWhoHoldsThePort() {
        try (Pty pty = Pty.open();
                RunningLink first = run(pty.port())) {
            first.await(Opened.class);
            try (RunningLink second = run(pty.port())) {
                Trouble trouble = assertInstanceOf(Trouble.class, second.next());
                assertEquals(Reason.BUSY, trouble.reason());
                assertTrue(
                        trouble.sentence()
                                .contains("process " + ProcessHandle.current().pid()),
                        trouble::sentence);
                first.stop();
                second.await(Opened.class);
            }
        }
    }

    @Test
    void aPortThatIsNotThereIsWaitedFor() throws IOException {
        Path cable = folder.resolve("cable");
        try (Pty pty = Pty.open();
                RunningLink link = run(cable)) {
            Trouble trouble = assertInstanceOf(Trouble.class, link.next());
            assertEquals(Reason.NOT_THERE, trouble.reason());
            assertTrue(trouble.sentence().startsWith("There is no port " + cable + ". Plug"), trouble::sentence);
            Files.createSymbolicLink(cable, pty.port());
            assertInstanceOf(Opened.class, link.next());
        }
    }

    @Test
    void whatIsNoPortIsCalledSo() throws IOException {
        Path file = Files.writeString(folder.resolve("ttyS0"), "not a port");
        for (Path none : List.of(file, folder, Path.of("/dev/null"), Path.of(""))) {
            Assumptions.assumeTrue(Files.exists(none), none + " is missing on this system");
            try (RunningLink link = run(none)) {
                assertEquals(
                        new Trouble(Instant.EPOCH, Reason.UNUSABLE, Saying.asItIs(none + " is not a serial port.")),
                        withoutTime(assertInstanceOf(Trouble.class, link.next())));
            }
        }
    }

    private static Trouble withoutTime(Trouble trouble) {
        return new Trouble(Instant.EPOCH, trouble.reason(), Saying.asItIs(trouble.sentence()));
    }

    @Test
    void aPortThatIsNotPermittedSaysWhichGroupToJoin() throws IOException {
        try (Pty pty = Pty.open()) {
            Assumptions.assumeFalse(
                    "root".equals(System.getProperty("user.name")), "root may open every port there is");
            Files.setPosixFilePermissions(pty.port(), PosixFilePermissions.fromString("---------"));
            try (RunningLink link = run(pty.port())) {
                Trouble trouble = assertInstanceOf(Trouble.class, link.next());
                assertEquals(Reason.NOT_PERMITTED, trouble.reason());
                assertTrue(trouble.sentence().contains("usermod -a -G tty $USER"), trouble::sentence);
            }
        }
    }

    @Test
    void explainsErrorNumbers() {
        Path there = Path.of("").toAbsolutePath();
        assertEquals(
                Reason.NOT_PERMITTED,
                OpenFailure.of(13, "ttyUSB0", there, false).reason());
        String sentence = OpenFailure.notPermitted("ttyUSB0", Optional.of("dialout"))
                .saying()
                .sentence();
        assertTrue(
                sentence.startsWith("Your account may not open ttyUSB0. It belongs to the group dialout:"), sentence);
        assertTrue(sentence.endsWith("'sudo usermod -a -G dialout $USER', then log out and in again."), sentence);
        assertEquals(Reason.BUSY, OpenFailure.of(11, "ttyUSB0", there, false).reason());
        assertEquals(Reason.BUSY, OpenFailure.of(16, "cu.x", there, false).reason());
        assertEquals(Reason.BUSY, OpenFailure.of(5, "COM5", Path.of(""), true).reason());
        assertEquals(
                Reason.NOT_THERE, OpenFailure.of(2, "COM5", Path.of(""), true).reason());
        assertEquals(
                Reason.NOT_THERE,
                OpenFailure.of(2, "ttyUSB0", folder.resolve("gone"), false).reason());
        assertEquals(Reason.UNUSABLE, OpenFailure.of(25, "x", there, false).reason());
    }

    @Test
    void tellsNobodyToJoinTheGroupOfRoot() {
        Assumptions.assumeTrue(Files.isDirectory(Path.of("/proc/1")), "skipped: there is no /proc here");
        String sentence = OpenFailure.of(13, "ttyUSB0", Path.of("/proc/1"), false)
                .saying()
                .sentence();
        assertTrue(sentence.contains("It belongs to root alone"), sentence);
    }

    @Test
    void sendsCommandsFromAnyThreadWhileItReads() {
        try (Pty pty = Pty.open()) {
            SerialLink link = new SerialLink(pty.port().toString(), 115_200, PlumblineDecoder::new);
            ByteBuffer question = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
            new PlumblineEncoder().write(new Command.WhoAreYou(), question);
            question.flip();
            assertFalse(link.send(question), "there is nobody to hear it yet");
            try (RunningLink running = new RunningLink(link, 1)) {
                running.await(Opened.class);
                assertTrue(link.send(question));
                ByteArrayOutputStream said = new ByteArrayOutputStream();
                while (said.size() < question.remaining()) {
                    said.writeBytes(pty.read());
                    Thread.onSpinWait();
                }
                byte[] asked = new byte[question.remaining()];
                question.get(asked);
                assertArrayEquals(asked, said.toByteArray());
            }
            assertFalse(link.send(question.rewind()), "nobody hears it any more");
        }
    }

    @Test
    void endsWhenToldTo() {
        try (Pty pty = Pty.open()) {
            RunningLink link = run(pty.port());
            link.await(Opened.class);
            List<LinkEvent> rest = link.stop();
            assertEquals(1, rest.size());
            assertInstanceOf(Ended.class, rest.get(0));
        }
    }

    @Test
    void losesNothingAtSixtyTimesTheSpeedOfLife() {
        try (Pty pty = Pty.open();
                RunningLink link =
                        new RunningLink(new SerialLink(pty.port().toString(), 115_200, PlumblineDecoder::new), 60)) {
            link.await(Opened.class);
            pty.write("\n");
            ByteBuffer stream = ByteBuffer.allocate(1 << 20);
            int samples = 60 * 60 * 2;
            write(samples, stream);
            RunningClock pace = new RunningClock(60);
            List<Heard> heard = new ArrayList<>();
            Decoder decoder = new PlumblineDecoder();
            byte[] all = new byte[stream.flip().remaining()];
            stream.get(all);
            int sent = 0;
            while (sent < all.length) {
                double seconds = Duration.between(Instant.parse("2026-03-02T08:30:00Z"), pace.instant())
                                .toNanos()
                        / 1e9;
                int due = (int) Math.min(all.length, seconds * 50 * 24);
                if (due > sent) {
                    sent += pty.write(Arrays.copyOfRange(all, sent, due));
                }
                pace.waitUntil(pace.instant().plusMillis(60));
            }
            while (heard.size() < samples) {
                heard.addAll(decoder.feed(link.await(Chunk.class).bytes()));
            }
            assertTrue(heard.stream().allMatch(Sample.class::isInstance));
        }
    }

    private static void write(int samples, ByteBuffer out) {
        PlumblineEncoder encoder = new PlumblineEncoder();
        for (int i = 0; i < samples; i++) {
            encoder.write(
                    new Sample(
                            OptionalInt.of(i % Sample.SEQUENCE_MODULUS),
                            OptionalLong.of(i * 20L),
                            new Vector3(0, 0, 1),
                            Optional.empty()),
                    out);
        }
    }

    private static RunningLink run(Path port) {
        return new RunningLink(new SerialLink(port.toString(), 115_200, PlumblineDecoder::new), 1);
    }
}
