package plumbline.bench;

/** A program that does nothing: what a Java process takes whatever it does. */
public final class Nothing {

    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] arguments) {}
}
