package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With programs of the test's own in the place of pactl and pw-dump. */
class MicrophoneTest {

    private static final String CALL = "[{\"source\":1,\"corked\":false,\"properties\":{}}]";

    @TempDir
    private Path folder;

    private String program(String name, String script) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private String cannot(Finding finding) {
        return assertInstanceOf(Finding.CannotTell.class, finding).because().name();
    }

    @Test
    void asksPulseAudioFirst() throws IOException {
        String pactl = program("pactl", "echo '" + CALL + "'");
        assertEquals(new Finding.Yes(), new Microphone(pactl, "/nowhere/pw-dump").look());
    }

    @Test
    void asksInALanguageWhoseNumbersAreJson() throws IOException {
        String pactl = program("pactl", "[ \"$LC_ALL\" = C.UTF-8 ] && echo '[]' || echo '[0,00,]'");
        assertEquals(new Finding.No(), new Microphone(pactl, "/nowhere/pw-dump").look());
    }

    @Test
    void asksPipeWireWherePulseAudioDoesNotAnswer() throws IOException {
        String pactl = program("pactl", "echo 'Connection refused' >&2; exit 1");
        String dump = program(
                "pw-dump",
                "echo '[{\"type\":\"PipeWire:Interface:Node\",\"info\":{\"state\":\"running\",\"props\":{\"media.class\":\"Stream/Input/Audio\"}}}]'");
        assertEquals(new Finding.Yes(), new Microphone(pactl, dump).look());
        assertEquals(new Finding.Yes(), new Microphone("/nowhere/pactl", dump).look());
    }

    @Test
    void saysWhyItCannotTell() throws IOException {
        String refuses = program("refuses", "exit 1");
        String babbles = program("babbles", "echo hello");
        assertEquals("probe.sound.absent", cannot(new Microphone("/nowhere/a", "/nowhere/b").look()));
        assertEquals("probe.sound.silent", cannot(new Microphone(refuses, refuses).look()));
        assertEquals("probe.sound.unread", cannot(new Microphone(babbles, babbles).look()));
    }

    @Test
    void aProgramThatHangsIsEndedAndNothingIsTold() throws IOException {
        String hangs = program("hangs", "exec sleep 600");
        assertEquals("probe.sound.silent", cannot(new Microphone(hangs, "/nowhere/b").look()));
    }

    @Test
    void aProgramThatNeverStopsTalkingIsEnded() throws IOException {
        String babbles = program("babbles", "exec yes");
        assertEquals("probe.sound.silent", cannot(new Microphone(babbles, "/nowhere/b").look()));
    }

    @Test
    void aLongAnswerIsReadWhole() throws IOException {
        String filler = "{\\\"source\\\":1,\\\"corked\\\":true,\\\"properties\\\":{}},";
        String pactl = program(
                "pactl",
                "printf '['; i=0; while [ $i -lt 5000 ]; do printf '%s' \"" + filler + "\"; i=$((i+1)); done; echo '"
                        + CALL.substring(1) + "'");
        assertEquals(new Finding.Yes(), new Microphone(pactl, "/nowhere/b").look());
    }
}
