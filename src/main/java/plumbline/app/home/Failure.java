package plumbline.app.home;

/** A command cannot go on; the sentence tells the wearer why and what to do, and the exit code tells a script. */
public final class Failure extends Exception {

    /** It could not be done. */
    public static final int FAILED = 1;

    /** The sensor or its port cannot be used. */
    public static final int NO_SENSOR = 3;

    /** The settings file holds something that is not allowed. */
    public static final int BAD_SETTINGS = 4;

    /** Another Plumbline is running. */
    public static final int ALREADY_RUNNING = 5;

    /** No Plumbline is running that could be told or asked. */
    public static final int NOT_RUNNING = 6;

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
