package plumbline.desktop.notice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.freedesktop.dbus.types.UInt32;

/**
 * Which notices of ours a server shows, by the ids that it gave them. Another server counts from small ids again and lets
 * anybody replace anybody's, so nothing of it is carried over. May be used from any thread.
 */
final class Shown {

    /** The most names of notices that are remembered for late answers; prompts come twice an hour. */
    private static final int REMEMBERED = 64;

    private final Map<String, UInt32> ids = new HashMap<>();

    /** Kept beyond the closing: ActionInvoked may come after NotificationClosed (hypfvieh/dbus-java#159). */
    private final Map<UInt32, String> names = new LinkedHashMap<>();

    private String owner = "";

    /** A notice of ours, where it is shown. */
    record Place(String owner, UInt32 id) {}

    synchronized void forget() {
        owner = "";
        ids.clear();
        names.clear();
    }

    /** Forgets all where this is not the server that showed it. */
    synchronized void forgetUnless(String server) {
        if (!owner.equals(server)) {
            forget();
        }
    }

    /** Whether this is the server that shows ours. */
    synchronized boolean isOf(String server) {
        return !owner.isEmpty() && owner.equals(server);
    }

    synchronized void remember(String server, String name, UInt32 id) {
        forgetUnless(server);
        owner = server;
        ids.put(name, id);
        names.put(id, name);
        if (names.size() > REMEMBERED) {
            names.remove(names.keySet().iterator().next());
        }
    }

    /** The id whose place a notice of this name takes; 0 for none. */
    synchronized UInt32 replaced(String name) {
        return ids.getOrDefault(name, new UInt32(0));
    }

    /** What is to be closed; empty where it is not shown any more. */
    synchronized Optional<Place> withdrawn(String name) {
        return Optional.ofNullable(ids.remove(name)).map(id -> new Place(owner, id));
    }

    /** The wearer, or the server itself, has closed it. */
    synchronized void gone(UInt32 id) {
        ids.values().remove(id);
    }

    synchronized Optional<String> nameOf(UInt32 id) {
        return Optional.ofNullable(names.get(id));
    }

    synchronized List<String> names() {
        return List.copyOf(ids.keySet());
    }
}
