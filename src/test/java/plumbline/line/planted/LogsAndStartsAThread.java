package plumbline.line.planted;

import org.tinylog.Logger;

/** Must be found: the line is core, without thread and logger. */
final class LogsAndStartsAThread {

    private LogsAndStartsAThread() {}

    static Thread begin() {
        Logger.info("the line begins");
        return new Thread(() -> {});
    }
}
