package plumbline.app.autostart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import plumbline.lab.Program;

class AutostartTest {

    private static final List<String> COMMAND =
            List.of("/opt/a b/java", "-cp", "/x/50%/\"q\".jar:/y/$z", "plumbline.app.Main", "service");

    @TempDir
    private Path home;

    @Test
    void writesAUnitThatSystemdItselfFindsNothingWrongWith() throws Exception {
        Program.assumeInstalled("systemd-analyze");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Path unit = home.resolve("plumbline.service");
        Files.writeString(
                unit,
                Ways.systemd(List.of(java.toString(), "-cp", "/x/50%/\"q\".jar", "plumbline.app.Main", "service")));
        Process verify = new ProcessBuilder("systemd-analyze", "--user", "--man=no", "verify", unit.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(verify.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        verify.waitFor();
        assertFalse(said.contains(unit.getFileName().toString()), said);
    }

    @Test
    void tellsSystemdInTheRightOrder() throws Exception {
        List<String> told = new ArrayList<>();
        Path file = home.resolve("systemd/user/plumbline.service");
        SystemdUnit unit = new SystemdUnit(file, "[Unit]\n", words -> told.add(String.join(" ", words)));
        assertFalse(unit.isOn());
        unit.on();
        assertTrue(unit.isOn());
        assertEquals("[Unit]\n", Files.readString(file));
        unit.off();
        assertFalse(Files.exists(file));
        unit.off();
        assertEquals(
                List.of(
                        "daemon-reload",
                        "enable --now plumbline.service",
                        "--quiet is-enabled plumbline.service",
                        "disable plumbline.service",
                        "daemon-reload"),
                told);
    }

    @Test
    void saysWhatSystemdRefused() {
        SystemdUnit unit = new SystemdUnit(home.resolve("u.service"), "", words -> !words[0].equals("enable"));
        IOException e = assertThrows(IOException.class, unit::on);
        assertTrue(String.valueOf(e.getMessage()).contains("systemctl --user enable --now"), e::toString);
    }

    @Test
    void writesAnEntryOfXdgAutostartThatItsOwnCheckerTakes() throws Exception {
        Autostart way = Ways.xdg(home, COMMAND);
        assertFalse(way.isOn());
        way.on();
        assertTrue(way.isOn());
        Program.assumeInstalled("desktop-file-validate");
        Process check = new ProcessBuilder("desktop-file-validate", way.file().toString())
                .redirectErrorStream(true)
                .start();
        assertEquals("", new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, check.waitFor());
        way.off();
        assertFalse(way.isOn());
        way.off();
    }

    @Test
    void writesALaunchAgentWhoseWordsAreThoseOfTheCommand() throws Exception {
        Autostart way = Ways.launchAgent(home, COMMAND);
        way.on();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        NodeList found = builder.parse(new InputSource(new StringReader(Files.readString(way.file()))))
                .getElementsByTagName("array")
                .item(0)
                .getChildNodes();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            if (found.item(i).getNodeName().equals("string")) {
                words.add(found.item(i).getTextContent());
            }
        }
        assertEquals(COMMAND, words);
        assertFalse(way.isTried());
    }

    @Test
    void usesTheStartupFolderOnWindows() throws Exception {
        Autostart way = AutostartWays.of("Windows 11", home, Map.of("APPDATA", home.toString()), COMMAND)
                .get(0);
        way.on();
        assertTrue(Files.readString(way.file()).startsWith("@start \"\" /min \"/opt/a b/javaw\" \"-cp\""));
        assertFalse(way.isTried());
    }
}
