package plumbline.desktop.tray;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import plumbline.face.Tray;

/**
 * The menu as an object on the bus. A line that stays keeps its id, since the menu may be open; the ids of lines that go are never
 * used again, so that a late click never means another line.
 */
final class Menu extends ReadOnly implements DBusMenu {

    private static final String LINE = "(ia{sv}av)";

    private List<Node> nodes = List.of(new Node(0, "", List.of(), () -> {}));
    private Map<String, Integer> ids = Map.of();
    private int last;
    private long revision = 1;

    /** A line with its id. The first of all is the menu itself. */
    private record Node(int id, String label, List<Node> behind, Runnable chosen) {

        Map<String, Variant<?>> properties() {
            Map<String, Variant<?>> all = new TreeMap<>();
            if (id != 0) {
                // An underscore would be taken for the mark of a letter.
                all.put("label", new Variant<>(label.replace("_", "__")));
                all.put("enabled", new Variant<>(true));
                all.put("visible", new Variant<>(true));
            }
            if (!behind.isEmpty()) {
                all.put("children-display", new Variant<>("submenu"));
            }
            return all;
        }

        Line line(int depth) {
            List<Variant<?>> lines = new ArrayList<>();
            if (depth != 0) {
                behind.forEach(node -> lines.add(new Variant<>(node.line(depth - 1), LINE)));
            }
            return new Line(id, properties(), lines);
        }
    }

    /** Has these lines from now on; returns which menu it is by now. */
    synchronized UInt32 of(List<Tray.Item> items) {
        List<Node> all = new ArrayList<>();
        Map<String, Integer> used = new HashMap<>();
        List<Node> top = numbered(items, "", all, used);
        ids = used;
        all.add(0, new Node(0, "", top, () -> {}));
        nodes = List.copyOf(all);
        revision++;
        return new UInt32(revision);
    }

    /** Lines are the same whose words are, and those of the lines that they are behind. */
    private List<Node> numbered(List<Tray.Item> items, String behind, List<Node> all, Map<String, Integer> used) {
        List<Node> some = new ArrayList<>();
        for (Tray.Item item : items) {
            String path = behind + '\n' + item.label();
            int id = Optional.ofNullable(used.containsKey(path) ? null : ids.get(path))
                    .orElseGet(() -> ++last);
            used.put(path, id);
            Node node = new Node(id, item.label(), numbered(item.items(), path, all, used), item.chosen());
            some.add(node);
            all.add(node);
        }
        return some;
    }

    private synchronized Optional<Node> node(int id) {
        return nodes.stream().filter(n -> n.id() == id).findFirst();
    }

    private Node there(int id) {
        return node(id).orElseThrow(() -> new DBusExecutionException("there is no line " + id));
    }

    @Override
    public String getObjectPath() {
        return PATH;
    }

    @Override
    public synchronized Layout<UInt32, Line> GetLayout(int parent, int depth, List<String> properties) {
        return new Layout<>(new UInt32(revision), there(parent).line(depth));
    }

    @Override
    public synchronized List<DBusMenu.Properties> GetGroupProperties(List<Integer> ids, List<String> properties) {
        IntStream wanted =
                ids.isEmpty() ? nodes.stream().mapToInt(Node::id) : ids.stream().mapToInt(Integer::intValue);
        return wanted.mapToObj(this::node)
                .flatMap(Optional::stream)
                .map(node -> new DBusMenu.Properties(node.id(), node.properties()))
                .toList();
    }

    @Override
    public Variant<?> GetProperty(int id, String name) {
        return Optional.<Variant<?>>ofNullable(there(id).properties().get(name))
                .orElseThrow(() -> new DBusExecutionException("line " + id + " has no " + name));
    }

    @Override
    public void Event(int id, String event, Variant<?> data, UInt32 time) {
        if (event.equals("clicked")) {
            node(id).filter(node -> node.behind().isEmpty())
                    .ifPresent(node -> node.chosen().run());
        }
    }

    @Override
    public List<Integer> EventGroup(List<Happening> events) {
        events.forEach(e -> Event(e.id, e.event, e.data, e.time));
        return events.stream().map(e -> e.id).filter(id -> node(id).isEmpty()).toList();
    }

    @Override
    public boolean AboutToShow(int id) {
        return false;
    }

    @Override
    public Map<String, Variant<?>> GetAll(String type) {
        return Map.of(
                "Version", new Variant<>(new UInt32(3)),
                "TextDirection", new Variant<>("ltr"),
                "Status", new Variant<>("normal"),
                "IconThemePath", new Variant<>(List.of(), "as"));
    }
}
