package plumbline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.desktop.StrangeValues;
import plumbline.desktop.notice.Notice.Button;
import plumbline.lab.Grid;
import plumbline.lab.PrivateBus;

/** Whatever others say on the bus in the name of the desktop: a notice may be lost, and nothing else. */
class StrangeBusTest {

    private static final Notice ASK = new Notice(
            "Time to move", "Up.", List.of(new Button("done", "I did it")), Notice.Weight.NORMAL, Duration.ZERO);

    private final BlockingQueue<String> pressed = new LinkedBlockingQueue<>();

    private Notifier connect(PrivateBus bus) {
        return new DesktopBus(bus::address, (name, key) -> pressed.add(name + " " + key), line -> {});
    }

    @Test
    void signalsOfAnyShapeArePassedOver() throws Exception {
        int signals = Grid.of(150, 3000);
        try (PrivateBus bus = PrivateBus.start();
                OwnServer server = new OwnServer(bus);
                DBusConnection other = other(bus);
                Notifier notifier = connect(bus)) {
            assertTrue(notifier.show("prompt", ASK));
            int threads = Thread.activeCount();
            Random random = new Random(13);
            for (int i = 0; i < signals; i++) {
                other.sendMessage(StrangeValues.signal(
                        random,
                        Notifications.PATH,
                        Notifications.NAME,
                        random.nextBoolean() ? "ActionInvoked" : "NotificationClosed"));
            }
            // Signals of one sender keep their order, and the server's own button is heard all the same.
            server.press(server.newest(), "done");
            String heard = pressed.poll(30, TimeUnit.SECONDS);
            while (heard != null && !heard.equals("prompt done")) {
                heard = pressed.poll(30, TimeUnit.SECONDS);
            }
            assertEquals("prompt done", heard);
            assertTrue(notifier.show("prompt", ASK), "and it is still shown");
            System.out.println(
                    "bus: " + signals + " signals of any shape; threads " + threads + ", then " + Thread.activeCount());
        }
    }

    private static DBusConnection other(PrivateBus bus) throws DBusException {
        return DBusConnectionBuilder.forAddress(bus.address()).withShared(false).build();
    }

    /** Servers that answer with what no desktop answers with. */
    static List<DBusInterface> servers() {
        return StrangeServers.all();
    }

    @ParameterizedTest
    @MethodSource("servers")
    void anAnswerOfAnotherShapeCostsTheNoticeOnly(DBusInterface strange) throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                DBusConnection server = other(bus);
                Notifier notifier = connect(bus)) {
            server.requestBusName(Notifications.NAME);
            server.exportObject(Notifications.PATH, strange);
            notifier.show("prompt", ASK);
            notifier.withdraw("prompt");
            server.unExportObject(Notifications.PATH);
            server.releaseBusName(Notifications.NAME);
            try (OwnServer good = new OwnServer(bus)) {
                assertTrue(notifier.show("prompt", ASK));
                assertTrue(good.next().contains("Time to move"));
            }
        }
    }
}
