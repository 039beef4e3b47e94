package plumbline.device.planted;

import org.tinylog.Logger;

final class WritesALog {
    void go() {
        Logger.info("x");
    }
}
