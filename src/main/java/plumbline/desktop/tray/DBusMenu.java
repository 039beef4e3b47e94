package plumbline.desktop.tray;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.Struct;
import org.freedesktop.dbus.Tuple;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.annotations.Position;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** A menu that its host draws (libdbusmenu's interface, version 3). Public because dbus-java reaches for it. */
@DBusInterfaceName("com.canonical.dbusmenu")
public interface DBusMenu extends DBusInterface {

    /** The object. */
    String PATH = "/MenuBar";

    /** The lines from this one on. */
    Layout<UInt32, Line> GetLayout(int parent, int depth, List<String> properties);

    /** How these lines are. */
    List<Properties> GetGroupProperties(List<Integer> ids, List<String> properties);

    /** One thing about one line. */
    Variant<?> GetProperty(int id, String name);

    /** Something was done to a line: {@code clicked}, {@code hovered}, {@code opened}, {@code closed}. */
    void Event(int id, String event, Variant<?> data, UInt32 time);

    /** Likewise, several; those lines that there are not come back. */
    List<Integer> EventGroup(List<Happening> events);

    /** A line is about to open its menu; whether it is to be asked for anew. */
    boolean AboutToShow(int id);

    /** The menu is another. */
    final class LayoutUpdated extends DBusSignal {
        /** To be sent from this object. */
        public LayoutUpdated(String path, UInt32 revision, int parent) throws DBusException {
            super(path, revision, parent);
        }
    }

    /** Which menu it is, and its lines. */
    final class Layout<A, B> extends Tuple {
        @Position(0)
        public final A revision;

        @Position(1)
        public final B line;

        /** Made for dbus-java. */
        public Layout(A revision, B line) {
            this.revision = revision;
            this.line = line;
        }
    }

    /** A line and those behind it. */
    final class Line extends Struct {
        @Position(0)
        public final int id;

        @Position(1)
        public final Map<String, Variant<?>> properties;

        @Position(2)
        public final List<Variant<?>> children;

        /** Made for dbus-java. */
        public Line(int id, Map<String, Variant<?>> properties, List<Variant<?>> children) {
            this.id = id;
            this.properties = properties;
            this.children = children;
        }
    }

    /** A line without those behind it. */
    final class Properties extends Struct {
        @Position(0)
        public final int id;

        @Position(1)
        public final Map<String, Variant<?>> properties;

        /** Made for dbus-java. */
        public Properties(int id, Map<String, Variant<?>> properties) {
            this.id = id;
            this.properties = properties;
        }
    }

    /** Something that was done to a line. */
    final class Happening extends Struct {
        @Position(0)
        public final int id;

        @Position(1)
        public final String event;

        @Position(2)
        public final Variant<?> data;

        @Position(3)
        public final UInt32 time;

        /** Made by dbus-java of what came over the bus. */
        public Happening(int id, String event, Variant<?> data, UInt32 time) {
            this.id = id;
            this.event = event;
            this.data = data;
            this.time = time;
        }
    }
}
