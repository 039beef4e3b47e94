package plumbline.control;

import java.io.IOException;
import java.nio.file.Path;

/** No service is running, or none that can be reached. */
public final class NobodyThere extends IOException {

    private static final long serialVersionUID = 1L;

    NobodyThere(Path socket, Exception why) {
        super("no Plumbline answers at " + socket, why);
    }
}
