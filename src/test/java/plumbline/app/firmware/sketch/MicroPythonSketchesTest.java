package plumbline.app.firmware.sketch;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** The MicroPython sketches, in MicroPython's WebAssembly build. Skipped where node is missing, or the build cannot be fetched. */
class MicroPythonSketchesTest extends SketchContract {

    MicroPythonSketchesTest() {
        super(Dialect.MICROPYTHON);
    }

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        Dialect.MICROPYTHON.prepare();
    }
}
