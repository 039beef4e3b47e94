package plumbline.desktop.tray;

import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.Variant;

/** An object on the bus whose properties can be read and not set. */
abstract class ReadOnly implements Properties {

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface of dbus-java has it
    public <A> A Get(String type, String name) {
        Variant<?> value = GetAll(type).get(name);
        if (value == null) {
            throw new DBusExecutionException("there is no property " + name);
        }
        return (A) value;
    }

    @Override
    public <A> void Set(String type, String name, A value) {
        throw new DBusExecutionException("nothing can be set");
    }
}
