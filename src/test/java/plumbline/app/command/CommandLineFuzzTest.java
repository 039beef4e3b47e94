package plumbline.app.command;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Whatever is typed is a command line, or refused as none. */
class CommandLineFuzzTest {

    @Tag("fuzz")
    @FuzzTest(maxDuration = "2m")
    void takesAnyWordsOrRefusesThem(byte[] bytes) {
        String typed = new String(bytes, StandardCharsets.UTF_8);
        if (typed.contains("@")) {
            return; // a file of further words: no matter of ours what stands in it
        }
        try {
            new CommandLine(new Plumbline()).parseArgs(typed.split("[\\s\u0000]+", 12));
        } catch (ParameterException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }
}
