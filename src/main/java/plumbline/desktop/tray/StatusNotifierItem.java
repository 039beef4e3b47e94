package plumbline.desktop.tray;

import java.nio.ByteBuffer;
import java.util.List;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import plumbline.face.Tray;

/** A sign, as hosts ask for it. Public because dbus-java reaches for it. */
@DBusInterfaceName("org.kde.StatusNotifierItem")
public interface StatusNotifierItem extends DBusInterface {

    /** The object. */
    String PATH = "/StatusNotifierItem";

    /** A click. */
    void Activate(int x, int y);

    /** A click of the middle button. */
    void SecondaryActivate(int x, int y);

    /** A click of the right button, at hosts that do not draw menus themselves. */
    void ContextMenu(int x, int y);

    /** The wheel. */
    void Scroll(int delta, String orientation);

    /** There is another picture. */
    final class NewIcon extends DBusSignal {
        /** To be sent from this object. */
        public NewIcon(String path) throws DBusException {
            super(path);
        }
    }

    /** There are other words. */
    final class NewToolTip extends DBusSignal {
        /** To be sent from this object. */
        public NewToolTip(String path) throws DBusException {
            super(path);
        }
    }

    /** A picture as it goes over the bus. */
    final class Pixmap extends Struct {

        /** How a list of them is written for a variant. */
        static final String MANY = "a(iiay)";

        @Position(0)
        public final int width;

        @Position(1)
        public final int height;

        @Position(2)
        public final byte[] argb;

        /** Made for dbus-java. */
        public Pixmap(int width, int height, byte[] argb) {
            this.width = width;
            this.height = height;
            this.argb = argb;
        }

        static Pixmap of(Tray.Picture picture) {
            ByteBuffer from = picture.argb().duplicate().rewind();
            byte[] bytes = new byte[from.remaining()];
            from.get(bytes);
            return new Pixmap(picture.size(), picture.size(), bytes);
        }
    }

    /** Words at a sign, as they go over the bus. */
    final class ToolTip extends Struct {

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
}
