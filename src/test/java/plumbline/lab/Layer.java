package plumbline.lab;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** A layer of C that goes under a program by {@code LD_PRELOAD}, made by the test that uses it. */
public final class Layer {

    private Layer() {}

    /** Compiles the source that lies beside this class; skips the test by name where there is no C compiler. */
    public static Path compiled(Class<?> beside, String source, Path into) throws IOException, InterruptedException {
        Path text = into.resolve(source);
        Path library = into.resolve(source.replaceFirst("\\.c$", ".so"));
        try (InputStream in = beside.getResourceAsStream(source)) {
            Files.copy(Objects.requireNonNull(in), text);
        }
        assumeTrue(compiles(text, library), source + " needs a C compiler: apt-get install gcc libc6-dev");
        return library;
    }

    private static boolean compiles(Path source, Path library) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(
                                    "cc",
                                    "-O1",
                                    "-shared",
                                    "-fPIC",
                                    "-o",
                                    library.toString(),
                                    source.toString(),
                                    "-ldl")
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
