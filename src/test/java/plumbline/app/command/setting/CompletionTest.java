package plumbline.app.command.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import plumbline.app.command.Plumbline;
import plumbline.lab.Program;

/** The scripts, read by the shells that they are for. */
class CompletionTest {

    @TempDir
    private Path directory;

    @Test
    void completesCommandsAndOptionsInBash() throws Exception {
        Program.assumeInstalled("bash");
        Path script = script("bash");
        assertEquals(
                List.of("correct", "--format"),
                said(
                        "bash",
                        "-c",
                        "compopt() { :; }; source " + script
                                + "; COMP_WORDS=(plumbline corr); COMP_CWORD=1; _complete_plumbline; echo ${COMPREPLY[@]};"
                                + " COMP_WORDS=(plumbline status --form); COMP_CWORD=2; _complete_plumbline; echo ${COMPREPLY[@]}"));
    }

    @Test
    void isReadByZsh() throws Exception {
        Program.assumeInstalled("zsh");
        assertEquals(
                List.of("_complete_plumbline: function"),
                said(
                        "zsh",
                        "-f",
                        "-c",
                        "autoload -U +X compinit && compinit -u -d " + directory.resolve("dump") + "; source "
                                + script("zsh") + " && whence -w _complete_plumbline"));
    }

    @Test
    void completesCommandsOptionsAndTheirWordsInFish() throws Exception {
        Program.assumeInstalled("fish");
        List<String> said = said(
                "fish",
                "--no-config",
                "-c",
                "source " + script("fish")
                        + "; complete -C 'plumbline sta'; complete -C 'plumbline status --for';"
                        + " complete -C 'plumbline autostart o'; complete -C 'plumbline sensor ra'");
        assertEquals(
                List.of("status", "--format", "off", "on", "rate"),
                said.stream().map(line -> line.replaceFirst("\t.*", "")).toList());
    }

    private Path script(String shell) throws IOException {
        StringWriter text = new StringWriter();
        int code = new CommandLine(new Plumbline())
                .setOut(new PrintWriter(text))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute("completion", shell);
        assertEquals(0, code);
        return Files.writeString(directory.resolve("plumbline." + shell), text.toString());
    }

    private List<String> said(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("HOME", directory.toString());
        builder.environment().put("XDG_CONFIG_HOME", directory.toString());
        builder.environment().put("XDG_DATA_HOME", directory.toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        assertTrue(!said.isBlank(), () -> String.join(" ", command) + " said nothing");
        return said.lines().toList();
    }
}
