package plumbline.desktop;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import plumbline.coach.Advice;
import plumbline.coach.Prompt;
import plumbline.coach.habit.Cue;
import plumbline.desktop.notice.Notifier;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.settings.Settings.NudgeBy;

/**
 * Gives out what the coach advises: first as a notification, then in the window, then in the window with a count. Nothing
 * of it takes the keyboard. May be used from any thread.
 */
public final class Herald {

    /** How the names of prompts begin. */
    static final String PROMPT = "prompt";

    /** The name of words on slouching. */
    static final String NUDGE = "nudge";

    private static final String WORD = "word";
    private static final String TURN = "turn";

    private final Supplier<Manners> manners;
    private final NoticeWords words;
    private final Executor executor;
    private final Consumer<String> log;
    private final FrontWindow front;
    private final Crier crier;
    private final Asking asking = new Asking();
    private final Map<String, Reminder> reminders = new ConcurrentHashMap<>();
    private volatile boolean nudgedElsewhere;

    /**
     * How to behave.
     *
     * @param notifiesFirst whether a notification comes before the window
     * @param windows whether there is a window at all, so that a notification need not stay beside it
     * @param overFullScreen whether the window may come over a full-screen window
     * @param fullScreen tells whether one is in front; may take a moment
     * @param nudgeBy how a slouch is mentioned
     * @param vibrate makes the sensor vibrate; false where it cannot, and words are used instead
     * @param tint tints the edges of the screen, or takes the tint away
     * @param cueVibrates whether the sensor is to vibrate once when nothing has moved for long
     */
    public record Manners(
            boolean notifiesFirst,
            boolean windows,
            boolean overFullScreen,
            BooleanSupplier fullScreen,
            NudgeBy nudgeBy,
            BooleanSupplier vibrate,
            Consumer<Boolean> tint,
            boolean cueVibrates) {}

    /**
     * A herald to be begun.
     *
     * @param manners how to behave at the moment
     * @param executor what takes a moment is done on it, one after the other
     * @param nanos a clock that never jumps
     * @param log takes a line about what does not work
     */
    public Herald(
            Supplier<Manners> manners, NoticeWords words, Executor executor, LongSupplier nanos, Consumer<String> log) {
        this.manners = manners;
        this.words = words;
        this.executor = executor;
        this.log = log;
        this.front = new FrontWindow(() -> manners.get().fullScreen().getAsBoolean(), executor, nanos);
        this.crier = new Crier(executor, nanos);
    }

    /** Begins: finds whoever takes notifications and tells of the buttons pressed, which become wishes. */
    public void begin(Function<Notifier.Listener, Notifier> connect, Consumer<Wish> wishes) {
        crier.begin(() -> connect.apply(new Answers(asking, reminders, wishes, log)));
    }

    /** The coach's advice, in the order in which it is given. */
    public void on(Advice advice) {
        if (advice instanceof Advice.Notice soon) {
            crier.say(WORD, words.soon(soon));
        } else if (advice instanceof Advice.Ask ask) {
            ask(ask);
        } else if (advice instanceof Advice.PutOff off) {
            crier.withdraw(Asking.name(off.later().askedAt()));
        } else if (advice instanceof Advice.Over over) {
            over(over.ended());
        } else if (advice instanceof Advice.Nudge nudge) {
            nudge(nudge.slouched());
        } else if (advice instanceof Advice.NudgeOver) {
            nudgedElsewhere = false;
            manners.get().tint().accept(false);
            crier.withdraw(NUDGE);
        } else if (advice instanceof Advice.SitOrStand) {
            Reminder question = words.sitOrStand();
            reminders.put(question.name(), question);
            crier.say(question.name(), question.notice());
        } else if (advice instanceof Advice.SitOrStandOver) {
            crier.withdraw(words.sitOrStand().name());
        } else if (advice instanceof Advice.StoodLong still) {
            crier.sayOrWrite(WORD, words.stood(still.standing()));
        } else if (advice instanceof Advice.Cued cued) {
            cue(cued.cue());
        } else if (advice instanceof Advice.TooLate late) {
            log.accept("an answer came when its prompt had gone, and was passed over: " + late.answer());
        }
    }

    /** What is left of the view for the windows. */
    public View forWindows(View view) {
        return new View(
                view.zone(),
                view.now(),
                view.band(),
                view.trend(),
                view.call().filter(this::mayShow),
                view.nudge().filter(n -> !nudgedElsewhere),
                view.notice().or(crier::written),
                view.sense(),
                view.calibration(),
                view.watching(),
                view.plan());
    }

    /** Says something else, with answers that are wishes of their own. */
    public void remind(Reminder reminder) {
        reminders.put(reminder.name(), reminder);
        crier.sayOrWrite(reminder.name(), reminder.notice());
    }

    /** Takes everything off. */
    public void end() {
        crier.end();
    }

    private void ask(Advice.Ask ask) {
        Prompt prompt = ask.asked();
        asking.isAt(ask.stage());
        front.lookNow();
        if (ask.stage() != Advice.Stage.NOTIFICATION) {
            afterwards(ask);
        } else if (manners.get().notifiesFirst()) {
            asking.byNotification(prompt);
            executor.execute(() -> notify(prompt));
        } else {
            asking.byWindow();
        }
    }

    /** Nothing lies over slides: what cannot be shown now is asked when they are over. */
    private void notify(Prompt prompt) {
        Manners now = manners.get();
        if (now.overFullScreen() || !now.fullScreen().getAsBoolean()) {
            crier.say(Asking.name(prompt.askedAt()), () -> words.ask(prompt), taken -> asking.arrived(prompt, taken));
        } else {
            asking.arrived(prompt, false);
        }
    }

    /** The window takes the place of the notification; where there is none, only what is new is said. */
    private void afterwards(Advice.Ask ask) {
        String name = Asking.name(ask.asked().askedAt());
        if (manners.get().windows()) {
            crier.withdraw(name);
        } else if (ask.stage() == Advice.Stage.SEATED_AGAIN) {
            crier.say(name, words.seatedAgain(ask.asked()));
        }
    }

    /** A shift is no matter of words on the desktop; a turn at the desk is. */
    private void cue(Cue cue) {
        if (cue instanceof Cue.Unshifted still
                && !still.again()
                && manners.get().cueVibrates()) {
            executor.execute(() -> {
                if (!manners.get().vibrate().getAsBoolean()) {
                    log.accept("the sensor cannot vibrate; the cue is shown only");
                }
            });
        } else if (cue instanceof Cue.Turned) {
            crier.withdraw(TURN);
        } else {
            words.turn(cue).ifPresent(notice -> crier.say(TURN, notice));
        }
    }

    private void over(Prompt prompt) {
        boolean notified = asking.isNotifiedOnly();
        crier.withdraw(Asking.name(prompt.askedAt()));
        if (notified) {
            crier.say(WORD, words.over(prompt));
        }
    }

    private void nudge(Duration slouched) {
        switch (manners.get().nudgeBy()) {
            case NOTIFICATION -> {
                Reminder word = words.nudge(slouched);
                reminders.put(word.name(), word);
                crier.say(word.name(), word::notice, taken -> nudgedElsewhere = taken);
            }
            case VIBRATION ->
                executor.execute(() -> nudgedElsewhere = manners.get().vibrate().getAsBoolean());
            case TINT -> {
                nudgedElsewhere = true;
                manners.get().tint().accept(true);
            }
            case SILENT -> nudgedElsewhere = true;
        }
    }

    private boolean mayShow(View.Call call) {
        return asking.isWanted(call)
                || (!asking.isToldAlready(call) && (manners.get().overFullScreen() || !front.isFullScreen()));
    }
}
