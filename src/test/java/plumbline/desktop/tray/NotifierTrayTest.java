package plumbline.desktop.tray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.face.Tray;
import plumbline.face.Tray.Item;
import plumbline.lab.PrivateBus;

/** On a private bus, with a watcher of the test's own that asks for what hosts ask for. */
class NotifierTrayTest {

    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private final ExecutorService executor = Executors.newSingleThreadExecutor();
    private PrivateBus bus;
    private DBusConnection host;
    private NotifierTray tray;

    private final StatusNotifierWatcher watcher = new StatusNotifierWatcher() {
        @Override
        public void RegisterStatusNotifierItem(String service) {
            told.add("registered " + service);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    };

    @BeforeEach
    void start() throws Exception {
        bus = PrivateBus.start();
        host = DBusConnectionBuilder.forAddress(bus.address()).withShared(false).build();
        host.exportObject(StatusNotifierWatcher.PATH, watcher);
        tray = new NotifierTray(bus::address, executor, told::add);
    }

    @AfterEach
    void end() throws Exception {
        tray.close();
        executor.shutdown();
        executor.awaitTermination(10, TimeUnit.SECONDS);
        host.close();
        bus.close();
    }

    private String next() throws InterruptedException {
        return String.valueOf(told.poll(10, TimeUnit.SECONDS));
    }

    private String registered() throws Exception {
        host.requestBusName(StatusNotifierWatcher.NAME);
        tray.begin(() -> told.add("opened"), yes -> told.add("there " + yes));
        String service = next();
        assertEquals("there true", next());
        return service.replace("registered ", "");
    }

    @Test
    void withoutAWatcherThereIsNoPlaceUntilOneComes() throws Exception {
        tray.begin(() -> {}, yes -> told.add("there " + yes));
        assertEquals("there false", next());
        host.requestBusName(StatusNotifierWatcher.NAME);
        assertEquals("registered ", next().substring(0, 11));
        assertEquals("there true", next());
        host.releaseBusName(StatusNotifierWatcher.NAME);
        assertEquals("there false", next());
    }

    @Test
    void withoutABusThereIsNoPlace() throws Exception {
        NotifierTray lost = new NotifierTray(() -> "", executor, told::add);
        lost.begin(() -> {}, yes -> told.add("there " + yes));
        assertEquals("there false", next());
        lost.show(new Tray.Sign("x", List.of()));
        lost.menu(List.of());
        lost.close();
    }

    @Test
    void showsItsPictureAndWords() throws Exception {
        String service = registered();
        host.addSigHandler(StatusNotifierItem.NewIcon.class, s -> told.add("new icon"));
        host.addSigHandler(StatusNotifierItem.NewToolTip.class, s -> told.add("new words"));
        byte[] pixel = {-1, 1, 2, 3};
        tray.show(new Tray.Sign("Sitting, 20 min", List.of(new Tray.Picture(1, ByteBuffer.wrap(pixel)))));
        assertEquals("new icon", next());
        assertEquals("new words", next());
        Properties asked = host.getRemoteObject(service, StatusNotifierItem.PATH, Properties.class);
        Map<String, Variant<?>> all = asked.GetAll("org.kde.StatusNotifierItem");
        assertEquals("Active", of(all, "Status").getValue());
        assertEquals("a(iiay)", of(all, "IconPixmap").getSig());
        Object[] picture = (Object[]) ((List<?>) of(all, "IconPixmap").getValue()).get(0);
        assertEquals(1, picture[0]);
        assertEquals("[-1, 1, 2, 3]", picture[2].toString());
        Object[] words = (Object[]) of(all, "ToolTip").getValue();
        assertEquals("Sitting, 20 min", words[3]);
        assertEquals("/MenuBar", of(all, "Menu").getValue().toString());
        assertEquals("plumbline", asked.<String>Get("org.kde.StatusNotifierItem", "Id"));
        assertThrows(DBusExecutionException.class, () -> asked.Get("org.kde.StatusNotifierItem", "Colour"));
    }

    @Test
    void aClickOpens() throws Exception {
        host.getRemoteObject(registered(), StatusNotifierItem.PATH, StatusNotifierItem.class)
                .Activate(10, 20);
        assertEquals("opened", next());
    }

    @Test
    void itsMenuIsDrawnByTheHostAndChosenFromThere() throws Exception {
        String service = registered();
        host.addSigHandler(DBusMenu.LayoutUpdated.class, s -> told.add("another menu"));
        tray.menu(List.of(
                new Item("Open", () -> told.add("open")),
                new Item("Quiet", List.of(new Item("until_half past", () -> told.add("half past"))), () -> {}),
                new Item("Quit", () -> told.add("quit"))));
        assertEquals("another menu", next());
        DBusMenu menu = host.getRemoteObject(service, DBusMenu.PATH, DBusMenu.class);
        DBusMenu.Layout<UInt32, DBusMenu.Line> layout = menu.GetLayout(0, -1, List.of());
        assertEquals(0, layout.line.id);
        assertEquals("[1 Open [], 2 Quiet [3 until__half past []], 4 Quit []]", lines(layout.line.children));
        menu.Event(3, "clicked", new Variant<>(""), new UInt32(0));
        assertEquals("half past", next());
        menu.Event(1, "hovered", new Variant<>(""), new UInt32(0));
        menu.Event(2, "clicked", new Variant<>(""), new UInt32(0));
        assertEquals(
                List.of(99),
                menu.EventGroup(List.of(
                        new DBusMenu.Happening(99, "clicked", new Variant<>(""), new UInt32(0)),
                        new DBusMenu.Happening(4, "clicked", new Variant<>(""), new UInt32(0)))));
        assertEquals("quit", next());
        assertEquals("Open", menu.GetProperty(1, "label").getValue());
        assertEquals(5, menu.GetGroupProperties(List.of(), List.of()).size());
        assertEquals(false, menu.AboutToShow(0));
    }

    @Test
    void aLateClickNeverMeansAnotherLine() throws Exception {
        String service = registered();
        tray.menu(List.of(new Item("Open", () -> told.add("open"))));
        tray.menu(List.of(new Item("Quit", () -> told.add("quit"))));
        executor.submit(() -> {}).get();
        DBusMenu menu = host.getRemoteObject(service, DBusMenu.PATH, DBusMenu.class);
        menu.Event(1, "clicked", new Variant<>(""), new UInt32(0));
        menu.Event(2, "clicked", new Variant<>(""), new UInt32(0));
        assertEquals("quit", next());
    }

    @Test
    void aLineThatStaysKeepsItsIdWhileTheMenuIsOpen() throws Exception {
        String service = registered();
        Item quiet = new Item("Quiet", List.of(new Item("a while", () -> told.add("quiet"))), () -> {});
        tray.menu(List.of(new Item("Sitting, 20 min", () -> {}), quiet));
        tray.menu(List.of(new Item("Sitting, 21 min", () -> {}), new Item("I have taken it", () -> {}), quiet));
        executor.submit(() -> {}).get();
        DBusMenu menu = host.getRemoteObject(service, DBusMenu.PATH, DBusMenu.class);
        DBusMenu.Layout<UInt32, DBusMenu.Line> layout = menu.GetLayout(0, -1, List.of());
        assertEquals(
                "[4 Sitting, 21 min [], 5 I have taken it [], 2 Quiet [3 a while []]]", lines(layout.line.children));
    }

    private static Variant<?> of(Map<?, ?> properties, String name) {
        return (Variant<?>) Objects.requireNonNull(properties.get(name), name);
    }

    /** What came over the bus has lost its class: structures are arrays. */
    private static String lines(List<?> children) {
        return children.stream()
                .map(child -> (Object[]) ((Variant<?>) child).getValue())
                .map(line ->
                        line[0] + " " + of((Map<?, ?>) line[1], "label").getValue() + " " + lines((List<?>) line[2]))
                .toList()
                .toString();
    }
}
