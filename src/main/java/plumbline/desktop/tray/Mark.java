package plumbline.desktop.tray;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.Variant;
import plumbline.face.Tray;

/** The sign as an object on the bus: what it shows, and what a click on it does. */
final class Mark extends ReadOnly implements StatusNotifierItem {

    private final Runnable open;
    private volatile Tray.Sign shown = new Tray.Sign("Plumbline", List.of());

    Mark(Runnable open) {
        this.open = open;
    }

    void show(Tray.Sign sign) {
        shown = sign;
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public void Activate(int x, int y) {
        open.run();
    }

    @Override
    public void SecondaryActivate(int x, int y) {
        open.run();
    }

    /** Hosts draw the menu themselves, by its object. */
    @Override
    public void ContextMenu(int x, int y) {}

    @Override
    public void Scroll(int delta, String orientation) {}

    @Override
    public Map<String, Variant<?>> GetAll(String type) {
        Tray.Sign now = shown;
        List<Pixmap> pictures = now.pictures().stream().map(Pixmap::of).toList();
        return Map.ofEntries(
                Map.entry("Category", new Variant<>("ApplicationStatus")),
                Map.entry("Id", new Variant<>("plumbline")),
                Map.entry("Title", new Variant<>("Plumbline")),
                Map.entry("Status", new Variant<>("Active")),
                Map.entry("WindowId", new Variant<>(0)),
                Map.entry("IconName", new Variant<>("")),
                Map.entry("IconThemePath", new Variant<>("")),
                Map.entry("OverlayIconName", new Variant<>("")),
                Map.entry("OverlayIconPixmap", new Variant<>(List.of(), Pixmap.MANY)),
                Map.entry("AttentionIconName", new Variant<>("")),
                Map.entry("AttentionIconPixmap", new Variant<>(List.of(), Pixmap.MANY)),
                Map.entry("AttentionMovieName", new Variant<>("")),
                Map.entry("IconPixmap", new Variant<>(pictures, Pixmap.MANY)),
                Map.entry("ToolTip", new Variant<>(new ToolTip("", List.of(), "Plumbline", now.tip()), ToolTip.TYPE)),
                Map.entry("ItemIsMenu", new Variant<>(false)),
                Map.entry("Menu", new Variant<>(new DBusPath(DBusMenu.PATH))));
    }
}
