package plumbline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import plumbline.desktop.notice.Notice.Button;
import plumbline.desktop.notice.Notice.Weight;
import plumbline.lab.Dunst;

/** A real notification daemon, dunst, on a private bus and a virtual display. */
class DunstTest {

    private final BlockingQueue<String> pressed = new LinkedBlockingQueue<>();

    @Test
    void showsANoticeAndBringsBackWhatIsPressed() throws Exception {
        try (Dunst dunst = Dunst.start()) {
            shows(dunst);
        }
    }

    private void shows(Dunst dunst) throws Exception {
        Notice ask = new Notice(
                "Time to move",
                "You have been sitting for 1 h. Stand up and walk about for 2 min. If you like: Seated rotation.",
                List.of(new Button(Button.BODY, "Show"), new Button("done", "I did it"), new Button("skip", "Skip")),
                Weight.NORMAL,
                Duration.ZERO);
        try (Notifier notifier = DesktopBus.connect(
                        dunst.address(), (name, key) -> pressed.add(name + " " + key), line -> {})
                .orElseThrow()) {
            assertTrue(notifier.show("prompt", ask));
            dunst.picture("notification-dunst.png");
            dunst.control("action", "0");
            assertEquals("prompt default", pressed.poll(30, TimeUnit.SECONDS));
            assertTrue(notifier.show("prompt", ask));
            notifier.withdraw("prompt");
        }
    }
}
