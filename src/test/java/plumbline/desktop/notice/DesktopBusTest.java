package plumbline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
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
                Notifier notifier = connect(bus).orElseThrow()) {
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
                Notifier notifier = connect(bus).orElseThrow()) {
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
            try (Notifier notifier = connect(bus).orElseThrow()) {
                assertTrue(notifier.show("prompt", ASK));
                server.close();
                assertFalse(notifier.show("prompt", ASK));
                notifier.withdraw("prompt");
            }
        }
    }

    @Test
    void findsNobodyOnABusWithoutAServerOrWithoutABus() throws Exception {
        assertEquals(Optional.empty(), DesktopBus.connect("", (name, key) -> {}, line -> {}));
        assertEquals(Optional.empty(), DesktopBus.connect("unix:path=/no/such/bus", (name, key) -> {}, line -> {}));
        assertEquals(Optional.empty(), DesktopBus.connect("not an address", (name, key) -> {}, line -> {}));
        try (PrivateBus bus = PrivateBus.start()) {
            boolean taken = connect(bus).map(n -> n.show("prompt", ASK)).orElse(false);
            assertFalse(taken);
        }
    }

    private Optional<Notifier> connect(PrivateBus bus) {
        return DesktopBus.connect(bus.address(), (name, key) -> pressed.add(name + " " + key), line -> {});
    }
}
