package plumbline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.coach.Advice.Stage;
import plumbline.coach.Answer;
import plumbline.coach.BreakPlan;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.coach.habit.Cue;
import plumbline.desktop.notice.Notice;
import plumbline.desktop.notice.Notice.Button;
import plumbline.desktop.notice.Notifier;
import plumbline.face.Link;
import plumbline.face.Offer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.sensor.Saying;
import plumbline.settings.Settings.NudgeBy;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;
import plumbline.trend.words.Words;

class HeraldTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final String NAME = "prompt " + NINE.toEpochMilli();

    /** Writes down what it is told to show; takes it, or does not. */
    private static final class Board implements Notifier {
        private final List<String> told = new ArrayList<>();
        private boolean takes = true;

        @Override
        public boolean show(String name, Notice notice) {
            told.add(name + ": " + notice.text());
            return takes;
        }

        @Override
        public void withdraw(String name) {
            told.add("withdraw " + name);
        }

        @Override
        public void close() {
            told.add("close");
        }
    }

    private final Board board = new Board();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<String> logged = new ArrayList<>();
    private boolean fullScreen;
    private boolean canVibrate;
    private boolean cueVibrates;
    private int pulses;
    private Herald herald = herald(true, false, NudgeBy.NOTIFICATION);
    private Notifier.Listener buttons = (name, key) -> {};

    @BeforeEach
    void begins() {
        begin(herald);
    }

    @Test
    void notifiesFirstAndLeavesTheWindowForLater() {
        herald.on(ask(Stage.NOTIFICATION));
        assertEquals(
                List.of(NAME + ": You have been sitting for 1 h. Stand up and walk about for 2 min. If you like:"
                        + " a-stretch."),
                board.told);
        assertEquals(false, isWindowShown(Stage.NOTIFICATION));
        herald.on(ask(Stage.WINDOW));
        assertEquals(true, isWindowShown(Stage.WINDOW));
        herald.on(ask(Stage.WINDOW_WITH_COUNT));
        assertEquals(true, isWindowShown(Stage.WINDOW_WITH_COUNT));
    }

    @Test
    void takesTheNotificationOffWhenTheWindowTakesItsPlace() {
        herald.on(ask(Stage.NOTIFICATION));
        herald.on(ask(Stage.WINDOW));
        assertEquals("withdraw " + NAME, board.told.get(board.told.size() - 1));
        assertEquals(true, isWindowShown(Stage.WINDOW));
    }

    @Test
    void liesNotOverSlidesUnlessTheWearerSaysSo() {
        fullScreen = true;
        herald.on(ask(Stage.NOTIFICATION));
        assertEquals(List.of(), board.told);
        assertEquals(false, isWindowShown(Stage.NOTIFICATION));
        herald = herald(true, true, NudgeBy.NOTIFICATION);
        begin(herald);
        herald.on(ask(Stage.NOTIFICATION));
        assertEquals(1, board.told.size());
    }

    @Test
    void takesInAMeetingAndNotTodayForAnswers() {
        herald.on(ask(Stage.NOTIFICATION));
        buttons.pressed(NAME, "meeting");
        herald.on(new Advice.Nudge(Duration.ofMinutes(1)));
        buttons.pressed("nudge", "not-today");
        assertEquals(
                List.of(
                        new Wish.Said(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.MEETING)),
                        new Wish.Said(new Answer.NoNudgesToday())),
                wishes);
    }

    @Test
    void asksWhetherTheySitOrStandWithAnAnswerOnEachButton() {
        herald.on(new Advice.SitOrStand());
        buttons.pressed("posture", "on-feet");
        buttons.pressed("posture", "seated");
        herald.on(new Advice.SitOrStandOver());
        assertEquals(List.of("posture: Sitting or standing?", "withdraw posture"), board.told);
        assertEquals(List.of(new Wish.Said(new Answer.OnFeet()), new Wish.Said(new Answer.Seated())), wishes);
    }

    @Test
    void showsTheWindowAtOnceWhereNobodyTakesNotifications() {
        board.takes = false;
        herald.on(ask(Stage.NOTIFICATION));
        assertEquals(true, isWindowShown(Stage.NOTIFICATION));
    }

    @Test
    void showsTheWindowAtOnceWhereTheWearerHasItSo() {
        herald = herald(false, false, NudgeBy.NOTIFICATION);
        begin(herald);
        herald.on(ask(Stage.NOTIFICATION));
        assertEquals(List.of(), board.told);
        assertEquals(true, isWindowShown(Stage.NOTIFICATION));
    }

    @Test
    void keepsTheWindowFromAFullScreenWindowUnlessTheWearerSaysSo() {
        fullScreen = true;
        herald.on(ask(Stage.NOTIFICATION));
        herald.on(ask(Stage.WINDOW));
        assertEquals(false, isWindowShown(Stage.WINDOW));
        herald = herald(true, true, NudgeBy.NOTIFICATION);
        begin(herald);
        herald.on(ask(Stage.WINDOW));
        assertEquals(true, isWindowShown(Stage.WINDOW));
    }

    @Test
    void opensTheWindowWhenTheNotificationItselfIsPressed() {
        herald.on(ask(Stage.NOTIFICATION));
        buttons.pressed(NAME, Button.BODY);
        assertEquals(true, isWindowShown(Stage.NOTIFICATION));
        assertEquals(List.of(), wishes);
    }

    @Test
    void handsOnWhatIsPressed() {
        herald.on(ask(Stage.NOTIFICATION));
        for (String key : List.of("done", "skip", "snooze", "guide")) {
            buttons.pressed(NAME, key);
        }
        assertEquals(
                List.of(
                        new Wish.Said(new Answer.Done()),
                        new Wish.Said(new Answer.Skip("")),
                        new Wish.Said(new Answer.Snooze(Duration.ofMinutes(5))),
                        new Wish.Lead(List.of("a-stretch"))),
                wishes);
    }

    @Test
    void passesOverWhatIsPressedWhenThePromptHasGone() {
        herald.on(ask(Stage.NOTIFICATION));
        buttons.pressed("prompt 1", "done");
        buttons.pressed("nothing of ours", "done");
        assertEquals(List.of(), wishes);
    }

    @Test
    void thanksInOneLineWhereThePromptWas() {
        herald.on(ask(Stage.NOTIFICATION));
        herald.on(new Advice.Over(ended()));
        assertEquals(
                List.of("withdraw " + NAME, "word: Break taken: 2 min on your feet. Well done."),
                board.told.subList(1, board.told.size()));
    }

    @Test
    void mentionsASlouchByTheWayThatIsSet() {
        assertEquals(false, isNudgeInWindow(NudgeBy.NOTIFICATION));
        assertEquals(List.of("nudge: Your back has been rounded for 1 min."), board.told);
        board.takes = false;
        assertEquals(true, isNudgeInWindow(NudgeBy.NOTIFICATION));
        assertEquals(true, isNudgeInWindow(NudgeBy.VIBRATION), "a sensor that cannot");
        canVibrate = true;
        assertEquals(false, isNudgeInWindow(NudgeBy.VIBRATION));
        assertEquals(false, isNudgeInWindow(NudgeBy.TINT));
        assertEquals(false, isNudgeInWindow(NudgeBy.SILENT));
    }

    @Test
    void saysInTheWindowThatOneStoodLongWhereNobodyTakesNotifications() {
        board.takes = false;
        herald.on(new Advice.StoodLong(Duration.ofMinutes(60)));
        assertEquals(
                Optional.of("You have been standing still for 1 h. A few steps, or a seat for a while, would do you"
                        + " good."),
                herald.forWindows(view(Optional.empty(), Optional.empty()))
                        .notice()
                        .map(Saying::sentence));
    }

    @Test
    void saysTimeToStandAndTimeToSitAndTakesThemOff() {
        herald.on(new Advice.Cued(new Cue.TimeToStand(Duration.ofMinutes(40))));
        herald.on(new Advice.Cued(new Cue.Turned()));
        herald.on(new Advice.Cued(new Cue.TimeToSit(Duration.ofMinutes(20))));
        assertEquals(
                List.of(
                        "turn: Seated for 40 min since you last stood.",
                        "withdraw turn",
                        "turn: You have stood for 20 min."),
                board.told);
    }

    @Test
    void saysNothingOnTheDesktopWhereNothingHasMovedAndVibratesOnceWhereThatIsChosen() {
        Advice first = new Advice.Cued(new Cue.Unshifted(Duration.ofMinutes(15), false));
        Advice again = new Advice.Cued(new Cue.Unshifted(Duration.ofMinutes(20), true));
        canVibrate = true;
        herald.on(first);
        assertEquals(0, pulses, "not chosen");
        cueVibrates = true;
        herald.on(first);
        herald.on(new Advice.Cued(new Cue.Shifted()));
        herald.on(again);
        assertEquals(1, pulses);
        assertEquals(List.of(), board.told);
        assertEquals(List.of(), logged);
    }

    @Test
    void writesDownThatASensorCannotVibrateForACue() {
        cueVibrates = true;
        herald.on(new Advice.Cued(new Cue.Unshifted(Duration.ofMinutes(15), false)));
        assertEquals(List.of("the sensor cannot vibrate; the cue is shown only"), logged);
    }

    @Test
    void passesOverAnAnswerThatCameTooLateWithALine() {
        herald.on(new Advice.TooLate(new Answer.Done()));
        assertEquals(1, logged.size());
        assertEquals(List.of(), board.told);
    }

    @Test
    void remindsWithAnswersOfItsOwn() {
        Notice notice =
                new Notice("t", "text", List.of(new Button("begin", "Begin")), Notice.Weight.NORMAL, Duration.ZERO);
        herald.remind(new Reminder("routine", notice, java.util.Map.of("begin", new Wish.LeadRoutine(true))));
        buttons.pressed("routine", "begin");
        assertEquals(List.of(new Wish.LeadRoutine(true)), wishes);
    }

    private void begin(Herald made) {
        made.begin(
                listener -> {
                    buttons = listener;
                    return board;
                },
                wishes::add);
    }

    private boolean isNudgeInWindow(NudgeBy by) {
        herald = herald(true, false, by);
        begin(herald);
        herald.on(new Advice.Nudge(Duration.ofMinutes(1)));
        return herald.forWindows(view(Optional.empty(), Optional.of(Duration.ofMinutes(1))))
                .nudge()
                .isPresent();
    }

    private boolean isWindowShown(Stage stage) {
        View.Call call = new View.Call(
                NINE,
                Duration.ofHours(1),
                "a-stretch",
                "A stretch",
                "",
                false,
                stage,
                Optional.empty(),
                Duration.ZERO,
                Duration.ofMinutes(2),
                0,
                true,
                Optional.empty());
        return herald.forWindows(view(Optional.of(call), Optional.empty()))
                .call()
                .isPresent();
    }

    private Herald herald(boolean notifiesFirst, boolean overFullScreen, NudgeBy by) {
        Words words = new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        Locale.UK,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                Locale.UK);
        return new Herald(
                () -> new Herald.Manners(
                        notifiesFirst,
                        true,
                        overFullScreen,
                        () -> fullScreen,
                        by,
                        this::vibrates,
                        on -> {},
                        cueVibrates),
                new NoticeWords(Locale.UK, words, () -> BreakPlan.DEFAULT, id -> new Offer(id, "", true)),
                Runnable::run,
                System::nanoTime,
                logged::add);
    }

    private boolean vibrates() {
        pulses += canVibrate ? 1 : 0;
        return canVibrate;
    }

    private static Advice.Ask ask(Stage stage) {
        return new Advice.Ask(
                new Prompt(NINE, Duration.ofHours(1), "a-stretch", 0, Duration.ZERO, Optional.empty()), stage);
    }

    private static Prompt ended() {
        return new Prompt(
                NINE,
                Duration.ofHours(1),
                "a-stretch",
                0,
                Duration.ofMinutes(2),
                Optional.of(new Prompt.End(NINE.plusSeconds(150), Outcome.TAKEN, "")));
    }

    private static View view(Optional<View.Call> call, Optional<Duration> nudge) {
        return new View(
                ZoneOffset.UTC,
                new View.Now(
                        NINE,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofHours(1),
                        Duration.ZERO,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Optional.empty(),
                        new Link(Link.State.READING, "port", Optional.empty()),
                        false),
                DayBand.empty(LocalDate.of(2026, 3, 2), ZoneOffset.UTC),
                new Trend(List.of(), true),
                call,
                nudge,
                Optional.empty(),
                View.Sense.NONE,
                Optional.empty(),
                View.Watching.WELL);
    }
}
