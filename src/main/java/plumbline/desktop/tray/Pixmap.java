package plumbline.desktop.tray;

import java.nio.ByteBuffer;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.annotations.Position;
import plumbline.face.Tray;

/** A picture as it goes over the bus. Public because dbus-java reaches for it. */
public final class Pixmap extends Struct {

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
