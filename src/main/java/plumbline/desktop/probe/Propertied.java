package plumbline.desktop.probe;

import java.util.Optional;
import org.freedesktop.dbus.interfaces.Properties;
import plumbline.desktop.bus.BusLine;

/**
 * A yes or no that somebody on a bus has as a property.
 *
 * @param name by which they go on the bus
 */
record Propertied(String name, String path, String type, String property) {

    /** Their answer; empty where nobody goes by the name, or they have no such property. Starts nobody. */
    Optional<Boolean> over(BusLine bus) {
        return bus.hasOwner(name)
                ? bus.ask(connection -> {
                    Object value = connection
                            .getRemoteObject(name, path, Properties.class)
                            .Get(type, property);
                    return value instanceof Boolean yes ? Optional.of(yes) : Optional.empty();
                })
                : Optional.empty();
    }
}
