package plumbline.device.planted;

final class StartsAThread {
    void go() {
        new Thread(() -> {}).start();
    }
}
