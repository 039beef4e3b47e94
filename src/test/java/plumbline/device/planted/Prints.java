package plumbline.device.planted;

final class Prints {
    void go() {
        System.out.println("x");
    }
}
