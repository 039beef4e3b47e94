package plumbline.screen.frame;

import java.awt.AWTException;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.List;
import java.util.function.Consumer;
import plumbline.face.Tray;
import plumbline.screen.parts.Emblem;

/** The tray that Java itself knows: Windows, macOS, and older desktops. Touched on the event thread only. */
final class AwtTray implements Tray {

    private final PopupMenu menu = new PopupMenu();
    private final TrayIcon icon;

    AwtTray(String name) {
        icon = new TrayIcon(Emblem.image(32), name, menu);
        icon.setImageAutoSize(true);
    }

    @Override
    public List<Integer> sizes() {
        return List.of(icon.getSize().height);
    }

    @Override
    public void begin(Runnable open, Consumer<Boolean> there) {
        icon.addActionListener(e -> open.run());
        try {
            SystemTray.getSystemTray().add(icon);
            there.accept(true);
        } catch (AWTException e) {
            there.accept(false);
        }
    }

    @Override
    public void show(Sign sign) {
        sign.pictures().stream().findFirst().ifPresent(picture -> icon.setImage(image(picture)));
        icon.setToolTip(sign.tip());
    }

    private static BufferedImage image(Picture picture) {
        IntBuffer pixels = picture.argb().duplicate().rewind().asIntBuffer();
        int[] row = new int[picture.size() * picture.size()];
        pixels.get(row);
        BufferedImage image = new BufferedImage(picture.size(), picture.size(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, picture.size(), picture.size(), row, 0, picture.size());
        return image;
    }

    @Override
    public void menu(List<Item> items) {
        menu.removeAll();
        items.forEach(item -> menu.add(line(item)));
    }

    private static MenuItem line(Item item) {
        if (item.items().isEmpty()) {
            MenuItem line = new MenuItem(item.label());
            line.addActionListener(e -> item.chosen().run());
            return line;
        }
        Menu behind = new Menu(item.label());
        item.items().forEach(one -> behind.add(line(one)));
        return behind;
    }

    void balloon(String title, String text) {
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    @Override
    public void close() {
        SystemTray.getSystemTray().remove(icon);
    }
}
