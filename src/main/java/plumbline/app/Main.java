package plumbline.app;

import plumbline.app.command.Plumbline;

/** Starts {@code plumbline} with the words of the command line. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code; see {@code plumbline --help}. */
    public static void main(String[] args) {
        int code = Plumbline.run(args);
        if (code != 0) {
            System.exit(code);
        }
    }
}
