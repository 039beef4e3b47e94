package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.doctor.BusCheck;
import plumbline.app.doctor.ComputerCheck;
import plumbline.app.doctor.PortCheck;
import plumbline.app.doctor.Sign;
import plumbline.app.home.Directories;
import plumbline.sensor.Flaw;
import plumbline.sensor.Saying;

/** What the doctor says is in the wearer's own language, and fits into a terminal. */
class DoctorTalkTest {

    private static final int COLUMNS = 80;

    private static final Sign GARBLED = new Sign(
            Saying.of("doctor.garbled", "garbled bytes"),
            Sign.State.WARNING,
            Saying.asItIs("4.0 %"),
            Optional.of(Flaw.MANY_GARBLED.saying()));

    private static final Sign LOST = new Sign(
            Saying.of("doctor.port", "port %s", "/dev/serial/by-id/usb-1a86_USB_Serial"),
            Sign.State.FAULT,
            Saying.of(
                    "port.other",
                    "%s is no serial port.",
                    "/dev/serial/by-id/usb-1a86_USB_Serial-if00-port0 is here. Close it there"),
            Optional.empty());

    @TempDir
    private Path home;

    private static List<String> lines(Locale locale, Sign sign) {
        return new DoctorTalk(FindingWords.in(locale)).lines(sign);
    }

    @Test
    void saysASignAndItsRemedyInEitherLanguage() {
        assertEquals(
                List.of(
                        "warning  garbled bytes   4.0 %",
                        "         -> many bytes make no sense: a bad cable or a weak radio link, or",
                        "            another program reads along"),
                lines(Locale.ENGLISH, GARBLED));
        assertEquals(
                "Warnung  unlesbar        4.0 %", lines(Locale.GERMAN, GARBLED).get(0));
        assertTrue(
                lines(Locale.GERMAN, GARBLED).get(1).startsWith("         -> viele Bytes"),
                lines(Locale.GERMAN, GARBLED).toString());
    }

    @Test
    void givesALongNameALineOfItsOwnAndTellsInTheSecondSentenceWhatToDo() {
        List<String> lines = lines(Locale.ENGLISH, LOST);
        assertEquals("fault    port /dev/serial/by-id/usb-1a86_USB_Serial", lines.get(0));
        assertTrue(lines.get(1).startsWith("                         /dev/serial"), lines.toString());
        assertTrue(lines.get(lines.size() - 1).startsWith("         -> Close it there"), lines.toString());
    }

    @Test
    void fitsIntoATerminalWhateverIsWrongWithTheComputer() {
        List<Sign> signs = new ArrayList<>(List.of(GARBLED));
        Directories none = Directories.of("Linux", home, Map.of("PLUMBLINE_HOME", "/proc/none"));
        signs.addAll(new ComputerCheck(none, Map.of(), "Linux").signs());
        signs.addAll(new PortCheck(List.of(), List.of("/dev/no-such-port"), Optional.empty(), "Linux").signs());
        signs.addAll(new PortCheck(List.of(), List.of(), Optional.of(home), "Linux").signs());
        signs.add(BusCheck.sign(Map.of(), "Linux"));
        signs.add(Sign.noSensor("Nothing."));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (Sign sign : signs) {
                lines(locale, sign).forEach(line -> assertTrue(line.length() < COLUMNS, line));
            }
        }
    }

    @Test
    void tellsProgramsTheSameInEnglish() {
        String json = DoctorTalk.json(List.of(LOST));
        var one = JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals("fault", one.get("state").getAsString());
        assertEquals(
                "port /dev/serial/by-id/usb-1a86_USB_Serial", one.get("what").getAsString());
        assertTrue(one.get("remedy").getAsString().startsWith("Close it there"), json);
    }
}
