package plumbline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import plumbline.desktop.notice.Notice.Button;
import plumbline.desktop.notice.Notice.Weight;
import plumbline.lab.PrivateBus;

/** On a bus of the test's own, with a server of the test's own. */
class DesktopBusTest {

    private static final Notice ASK = new Notice(
            "Time to move",
            "Sat for 1 h & more",
            List.of(new Button(Button.BODY, "Show"), new Button("done", "I did it")),
            Weight.NORMAL,
            Duration.ZERO);
    private static final Notice THANKS =
            new Notice("Time to move", "Well done.", List.of(), Weight.LOW, Duration.ofSeconds(10));

    private final BlockingQueue<String> pressed = new LinkedBlockingQueue<>();

    @Test
    void showsWithButtonsReplacesAndWithdraws() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                OwnServer server = new OwnServer(bus);
                Notifier notifier = connect(bus)) {
            assertTrue(notifier.show("prompt", ASK));
            assertEquals(
                    "101 Time to move | Sat for 1 h &amp; more | [default, Show, done, I did it] | 0", server.next());
            assertTrue(notifier.show("prompt", THANKS));
            assertEquals("101 Time to move | Well done. | [] | 10000", server.next());
            notifier.withdraw("prompt");
            assertEquals("close 101", server.next());
            notifier.withdraw("prompt");
            assertTrue(notifier.show("word", THANKS));
            assertEquals("102 Time to move | Well done. | [] | 10000", server.next());
        }
    }

    @Test
    void bringsBackWhichButtonOfWhichNoticeWasPressed() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                OwnServer server = new OwnServer(bus);
                Notifier notifier = connect(bus)) {
            notifier.show("first", ASK);
            long first = server.newest();
            notifier.show("second", ASK);
            server.press(server.newest(), "done");
            assertEquals("second done", pressed.poll(30, TimeUnit.SECONDS));
            notifier.withdraw("first");
            server.press(first, Button.BODY);
            assertEquals("first default", pressed.poll(30, TimeUnit.SECONDS), "also after it was withdrawn");
            server.press(9999, "done");
            server.press(first, "done");
            assertEquals("first done", pressed.poll(30, TimeUnit.SECONDS), "another program's is not ours");
        }
    }

    @Test
    void saysThatNobodyTookItWhereTheServerHasGone() throws Exception {
        try (PrivateBus bus = PrivateBus.start()) {
            OwnServer server = new OwnServer(bus);
            try (Notifier notifier = connect(bus)) {
                assertTrue(notifier.show("prompt", ASK));
                server.close();
                assertFalse(notifier.show("prompt", ASK));
                notifier.withdraw("prompt");
            }
        }
    }

    @Test
    void findsNobodyOnABusWithoutAServerOrWithoutABus() throws Exception {
        for (String address : List.of("", "unix:path=/no/such/bus", "not an address")) {
            try (Notifier nobody = new DesktopBus(() -> address, (name, key) -> {}, line -> {})) {
                assertFalse(nobody.show("prompt", ASK), address);
                nobody.withdraw("prompt");
            }
        }
        try (PrivateBus bus = PrivateBus.start();
                Notifier nobody = connect(bus)) {
            assertFalse(nobody.show("prompt", ASK));
        }
    }

    @Test
    void aServerThatTakesThePlaceOfAnotherIsNeverToldToReplaceOrCloseWhatIsNotOurs() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                Notifier notifier = connect(bus)) {
            OwnServer first = new OwnServer(bus);
            notifier.show("prompt", ASK);
            notifier.show("word", THANKS);
            long ours = first.newest();
            first.close();
            try (OwnServer second = new OwnServer(bus)) {
                notifier.withdraw("word");
                assertTrue(notifier.show("prompt", ASK));
                assertEquals("101 Time to move", second.next().substring(0, 16), "one of its own, not 101 replaced");
                second.press(ours, "done");
                second.press(second.newest(), "done");
                assertEquals("prompt done", pressed.poll(30, TimeUnit.SECONDS), "that of another program is not ours");
                notifier.withdraw("prompt");
                assertEquals("close 101", second.next());
            }
        }
    }

    @Test
    void aServerOrABusThatComesLaterIsFoundLater() throws Exception {
        String[] address = {""};
        try (Notifier notifier =
                new DesktopBus(() -> address[0], (name, key) -> pressed.add(name + " " + key), line -> {})) {
            assertFalse(notifier.show("prompt", ASK));
            try (PrivateBus bus = PrivateBus.start()) {
                address[0] = bus.address();
                assertFalse(notifier.show("prompt", ASK));
                try (OwnServer server = new OwnServer(bus)) {
                    assertTrue(notifier.show("prompt", ASK));
                    server.press(server.newest(), "skip");
                    assertEquals("prompt skip", pressed.poll(30, TimeUnit.SECONDS));
                }
            }
            try (PrivateBus next = PrivateBus.start();
                    OwnServer server = new OwnServer(next)) {
                address[0] = next.address();
                assertTrue(notifier.show("prompt", ASK));
                assertEquals("101 Time to move", server.next().substring(0, 16));
            }
        }
    }

    @Test
    void oneThatTheWearerHasClosedIsNeitherReplacedNorClosedAgain() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                OwnServer server = new OwnServer(bus);
                Notifier notifier = connect(bus)) {
            notifier.show("prompt", ASK);
            server.next();
            server.dismiss(server.newest());
            // Signals come in order: when the second has been heard, so has the first.
            server.press(server.newest(), "done");
            assertEquals("prompt done", pressed.poll(30, TimeUnit.SECONDS));
            notifier.withdraw("prompt");
            notifier.show("prompt", ASK);
            assertEquals("102 Time to move", server.next().substring(0, 16));
        }
    }

    @Test
    void aServerWithoutButtonsOrMarkupGetsNone() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                OwnServer server = new OwnServer(bus);
                Notifier notifier = connect(bus)) {
            server.can("body");
            notifier.show("prompt", ASK);
            assertEquals("101 Time to move | Sat for 1 h & more | [] | 0", server.next());
        }
    }

    private Notifier connect(PrivateBus bus) {
        return new DesktopBus(bus::address, (name, key) -> pressed.add(name + " " + key), line -> {});
    }
}
