package plumbline.app.home;

/** A command cannot go on; the sentence tells the wearer why and what to do, and the exit code tells a script. */
public final class Failure extends Exception {

    private static final long serialVersionUID = 1;

    private final String sentence;
    private final int exitCode;

    public Failure(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    public int exitCode() {
        return exitCode;
    }
}
