package plumbline.screen.frame;

/** Says whether there is a display, as the program does at its start. */
final class DisplayProbe {

    private DisplayProbe() {}

    public static void main(String[] args) {
        System.out.println("present " + Display.isPresent(System.getenv(), System.getProperty("os.name")));
    }
}
