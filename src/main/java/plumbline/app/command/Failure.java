package plumbline.app.command;

/** A command cannot go on; the sentence tells the wearer why and what to do, and the exit code tells a script. */
final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final int exitCode;

    Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }

    int exitCode() {
        return exitCode;
    }
}
