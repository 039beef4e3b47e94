package plumbline.dist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeTest {

    private static final Path OWN = Path.of("src", "dist");

    @TempDir
    private Path target;

    private Path share = Path.of("");

    @BeforeEach
    void layOut() throws IOException {
        Tree.main(new String[] {".", target.toString()});
        share = target.resolve("dist/root/usr/share");
    }

    @Test
    void hasOurSignInEachSize() throws IOException {
        for (int size : new int[] {16, 48, 256}) {
            Path icon = share.resolve("icons/hicolor/" + size + "x" + size + "/apps/plumbline.png");
            assertEquals(size, ImageIO.read(icon.toFile()).getWidth());
        }
    }

    @Test
    void completesInThreeShells() throws IOException {
        for (String file : new String[] {
            "bash-completion/completions/plumbline",
            "zsh/vendor-completions/_plumbline",
            "fish/vendor_completions.d/plumbline.fish"
        }) {
            assertTrue(Files.readString(share.resolve(file)).contains("flare-up"), file);
        }
    }

    @Test
    void menuEntryIsAsTheSpecificationHasIt() throws IOException, InterruptedException {
        isApprovedBy(
                "desktop-file-validate",
                share.resolve("applications/plumbline.desktop").toString());
    }

    @Test
    void softwareCentresUnderstandWhatItSaysOfItself() throws IOException, InterruptedException {
        isApprovedBy(
                "appstreamcli",
                "validate",
                "--no-net",
                share.resolve("metainfo/io.github.plumbline.metainfo.xml").toString());
    }

    @Test
    void tellsTheVersionOfTheBuild() throws IOException {
        Matcher built = Pattern.compile("<artifactId>plumbline</artifactId>\\s*<version>([^<-]+)")
                .matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(built.find());
        String told = Files.readString(OWN.resolve("io.github.plumbline.metainfo.xml"));
        assertTrue(told.contains("<release version=\"" + built.group(1) + "\""), told);
    }

    private static void isApprovedBy(String... command) throws IOException, InterruptedException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin", command[0])), "no " + command[0]);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}
