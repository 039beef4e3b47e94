package plumbline.desktop.notice;

/** Where nothing shows notifications; the windows then say all there is to say. */
public enum Nobody implements Notifier {
    INSTANCE;

    @Override
    public boolean show(String name, Notice notice) {
        return false;
    }

    @Override
    public void withdraw(String name) {}

    @Override
    public void close() {}
}
