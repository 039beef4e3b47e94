package plumbline.app;

import org.tinylog.Logger;
import plumbline.app.command.Plumbline;

/** Starts {@code plumbline} with the words of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code; see {@code plumbline --help}. */
    public static void main(String[] args) {
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> Logger.error(e, "in thread {}", thread.getName()));
        int code = Plumbline.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
