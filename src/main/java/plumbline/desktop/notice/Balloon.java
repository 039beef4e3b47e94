package plumbline.desktop.notice;

import java.util.function.BiPredicate;

/**
 * The balloon at the tray of Windows and macOS. It has no buttons and goes by itself; the window follows when nothing is
 * done about it.
 *
 * @param tray shows title and text; false where there is no tray
 */
public record Balloon(BiPredicate<String, String> tray) implements Notifier {

    @Override
    public boolean show(String name, Notice notice) {
        return tray.test(notice.title(), notice.text());
    }

    @Override
    public void withdraw(String name) {}

    @Override
    public void close() {}
}
