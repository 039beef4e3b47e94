package plumbline.app.firmware.sketch;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;

/** The CircuitPython sketches, in MicroPython's WebAssembly build. Skipped where node is missing, or the build cannot be fetched. */
class CircuitPythonSketchesTest extends SketchContract {

    CircuitPythonSketchesTest() {
        super(Dialect.CIRCUITPYTHON);
    }

    @BeforeAll
    static void fetch() throws IOException, InterruptedException {
        Dialect.CIRCUITPYTHON.prepare();
    }
}
