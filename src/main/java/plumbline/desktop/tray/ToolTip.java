package plumbline.desktop.tray;

import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;

/** Words at a sign, as they go over the bus. Public because dbus-java reaches for it. */
public final class ToolTip extends Struct {

    /** How it is written for a variant. */
    static final String TYPE = "(sa(iiay)ss)";

    @Position(0)
    public final String icon;

    @Position(1)
    public final List<Pixmap> pictures;

    @Position(2)
    public final String title;

    @Position(3)
    public final String text;

    /** Made for dbus-java. */
    public ToolTip(String icon, List<Pixmap> pictures, String title, String text) {
        this.icon = icon;
        this.pictures = pictures;
        this.title = title;
        this.text = text;
    }
}
