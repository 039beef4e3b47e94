package plumbline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Advice.Stage;
import plumbline.coach.Answer;
import plumbline.coach.BreakPlan;
import plumbline.coach.Prompt;
import plumbline.coach.habit.Cue;
import plumbline.desktop.notice.DesktopBus;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.lab.Dunst;
import plumbline.settings.Settings.NudgeBy;
import plumbline.trend.words.Words;

/** What the coach advises, on a real notification daemon: each goes when it is over, and the buttons come back as wishes. */
class HeraldOnDunstTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Prompt ASKED =
            new Prompt(NINE, Duration.ofHours(1), "seated-rotation", 0, Duration.ZERO, Optional.empty());
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();

    @Test
    void showsEachWordAndTakesItOffAgain() throws Exception {
        try (Dunst dunst = Dunst.start()) {
            Herald herald = herald(Locale.UK);
            herald.begin(listener -> new DesktopBus(dunst::address, listener, line -> {}), wishes::add);

            herald.on(new Advice.Cued(new Cue.TimeToStand(Duration.ofMinutes(40))));
            awaitShown(dunst, 1);
            dunst.picture("notification-stand.png");
            herald.on(new Advice.Cued(new Cue.Turned()));
            awaitShown(dunst, 0);
            herald.on(new Advice.Cued(new Cue.TimeToSit(Duration.ofMinutes(20))));
            awaitShown(dunst, 1);
            dunst.picture("notification-sit.png");
            herald.on(new Advice.Cued(new Cue.Turned()));
            awaitShown(dunst, 0);

            herald.on(new Advice.Nudge(Duration.ofMinutes(2)));
            awaitShown(dunst, 1);
            dunst.picture("notification-nudge.png");
            dunst.control("action", "0");
            assertEquals(new Wish.Said(new Answer.NoNudgesToday()), wishes.poll(30, TimeUnit.SECONDS));
            herald.on(new Advice.NudgeOver());
            awaitShown(dunst, 0);

            herald.on(new Advice.Ask(ASKED, Stage.NOTIFICATION));
            awaitShown(dunst, 1);
            dunst.picture("notification-ask.png");
            // The window takes its place: never both with the same words.
            herald.on(new Advice.Ask(ASKED, Stage.WINDOW));
            awaitShown(dunst, 0);
            herald.end();
        }
    }

    private static void awaitShown(Dunst dunst, int count) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        String shown = dunst.control("count", "displayed");
        while (!shown.equals(String.valueOf(count)) && System.nanoTime() < end) {
            LockSupport.parkNanos(50_000_000);
            shown = dunst.control("count", "displayed");
        }
        assertEquals(String.valueOf(count), shown);
    }

    private static Herald herald(Locale locale) {
        Words words = new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
        return new Herald(
                () -> new Herald.Manners(
                        true, true, false, () -> false, NudgeBy.NOTIFICATION, () -> false, on -> {}, false),
                new NoticeWords(locale, words, () -> BreakPlan.DEFAULT, id -> new Offer("Seated rotation", "", true)),
                Runnable::run,
                System::nanoTime,
                line -> {});
    }
}
