package plumbline.desktop;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Prompt;
import plumbline.face.Lasting;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.sensor.Saying;
import plumbline.settings.Settings.NudgeBy;

/**
 * Says by notifications what the coach advises, hears the answers, and keeps the windows back meanwhile: first the
 * notification, then the window, then the window with a count. Nothing of it takes the keyboard.
 *
 * <p>Notifications go out on an executor of their own, since a bus may let one wait; the rest may be called from anywhere.
 */
public final class Herald implements Notifier.Listener {

    private static final String PROMPT = "prompt";
    private static final String NUDGE = "nudge";
    private static final String WORD = "word";

    /** How long a sentence stays in the window where nobody takes notifications. */
    private static final Duration WRITTEN_FOR = Duration.ofMinutes(10);

    private final Supplier<Manners> manners;
    private final NoticeWords words;
    private final Executor executor;
    private final FrontWindow front;
    private final Map<String, Reminder> reminders = new ConcurrentHashMap<>();
    private volatile Notifier notifier = Nobody.INSTANCE;
    private volatile Consumer<Wish> wishes = wish -> {};
    private volatile Optional<Asked> asked = Optional.empty();
    private volatile boolean nudgedElsewhere;
    private final Lasting written = new Lasting(WRITTEN_FOR);
    private volatile Advice.Stage stage = Advice.Stage.NOTIFICATION;
    /**
     * How to behave.
     *
     * @param notifiesFirst whether a notification comes before the window
     * @param overFullScreen whether the window may come over a full-screen window
     * @param fullScreen tells whether one is in front; may take a moment
     * @param nudgeBy how a slouch is mentioned
     * @param vibrate makes the sensor vibrate; false where it cannot, and words are used instead
     * @param tint tints the edges of the screen, or takes the tint away
     */
    public record Manners(
            boolean notifiesFirst,
            boolean overFullScreen,
            BooleanSupplier fullScreen,
            NudgeBy nudgeBy,
            BooleanSupplier vibrate,
            Consumer<Boolean> tint) {}

    /** How a prompt was given out. */
    private record Asked(Instant at, String stretchId, Delivery delivery) {}

    private enum Delivery {
        UNDER_WAY,
        NOTIFIED,
        NOT_TAKEN,
        /** The wearer wants the window. */
        OPENED
    }

    public Herald(Supplier<Manners> manners, NoticeWords words, Executor executor) {
        this.manners = manners;
        this.words = words;
        this.executor = executor;
        this.front = new FrontWindow(() -> manners.get().fullScreen().getAsBoolean(), executor);
    }

    /** Begins: whatever takes notifications, and where answers go. */
    public void begin(Supplier<Notifier> connect, Consumer<Wish> to) {
        wishes = to;
        executor.execute(() -> notifier = connect.get());
    }

    /** The coach's advice, in the order in which it is given. */
    public void on(Advice advice) {
        if (advice instanceof Advice.Notice soon) {
            say(WORD, words.soon(soon));
        } else if (advice instanceof Advice.Ask ask) {
            ask(ask);
        } else if (advice instanceof Advice.PutOff off) {
            withdraw(name(off.later().askedAt()));
        } else if (advice instanceof Advice.Over over) {
            over(over.ended());
        } else if (advice instanceof Advice.Nudge nudge) {
            nudge(nudge.slouched());
        } else if (advice instanceof Advice.NudgeOver) {
            nudgedElsewhere = false;
            manners.get().tint().accept(false);
            withdraw(NUDGE);
        } else if (advice instanceof Advice.StoodLong still) {
            sayOrWrite(WORD, words.stood(still.standing()));
        } else if (advice instanceof Advice.TooLate late) {
            Logger.info("an answer came when its prompt had gone, and was passed over: {}", late.answer());
        }
    }

    /** What is left of the view for the windows. */
    public View forWindows(View view) {
        Optional<View.Call> call = view.call().filter(this::mayShow);
        Optional<Duration> nudge = view.nudge().filter(n -> !nudgedElsewhere);
        return new View(
                view.zone(),
                view.now(),
                view.band(),
                view.trend(),
                call,
                nudge,
                view.notice().or(written::now),
                view.sense(),
                view.calibration());
    }

    /** Says something else, with answers that are wishes of their own. */
    public void remind(Reminder reminder) {
        reminders.put(reminder.name(), reminder);
        sayOrWrite(reminder.name(), reminder.notice());
    }

    @Override
    public void pressed(String name, String key) {
        Optional<Asked> now = asked;
        if (!name.startsWith(PROMPT)) {
            Optional.ofNullable(reminders.get(name))
                    .flatMap(r -> Optional.ofNullable(r.answers().get(key)))
                    .ifPresent(wishes);
        } else if (now.filter(a -> name(a.at()).equals(name)).isEmpty()) {
            Logger.info("\"{}\" was pressed when its prompt had gone, and was passed over", key);
        } else {
            answer(now.orElseThrow(), key);
        }
    }

    /** Takes everything off. */
    public void end() {
        executor.execute(() -> {
            notifier.close();
            notifier = Nobody.INSTANCE;
        });
    }

    private void answer(Asked prompt, String key) {
        switch (key) {
            case NoticeWords.DONE -> wishes.accept(new Wish.Said(new Answer.Done()));
            case NoticeWords.SKIP -> wishes.accept(new Wish.Said(new Answer.Skip("")));
            case NoticeWords.SNOOZE -> wishes.accept(new Wish.Said(new Answer.Snooze(Duration.ofMinutes(5))));
            case NoticeWords.GUIDE -> wishes.accept(new Wish.Lead(List.of(prompt.stretchId())));
            default -> asked = Optional.of(new Asked(prompt.at(), prompt.stretchId(), Delivery.OPENED));
        }
    }

    private void ask(Advice.Ask ask) {
        Prompt prompt = ask.asked();
        stage = ask.stage();
        front.lookNow();
        if (stage != Advice.Stage.NOTIFICATION) {
            return;
        }
        if (!manners.get().notifiesFirst()) {
            asked = Optional.empty();
            return;
        }
        asked = Optional.of(new Asked(prompt.askedAt(), prompt.stretchId(), Delivery.UNDER_WAY));
        executor.execute(() -> {
            boolean taken = notifier.show(name(prompt.askedAt()), words.ask(prompt));
            asked = asked.filter(a -> a.at().equals(prompt.askedAt()))
                    .map(a -> new Asked(a.at(), a.stretchId(), taken ? Delivery.NOTIFIED : Delivery.NOT_TAKEN))
                    .or(() -> asked);
        });
    }

    private void over(Prompt prompt) {
        boolean notified = stage == Advice.Stage.NOTIFICATION
                && asked.filter(a -> a.delivery() == Delivery.NOTIFIED).isPresent();
        withdraw(name(prompt.askedAt()));
        if (notified) {
            say(WORD, words.over(prompt));
        }
    }

    private void nudge(Duration slouched) {
        switch (manners.get().nudgeBy()) {
            case NOTIFICATION -> executor.execute(() -> nudgedElsewhere = notifier.show(NUDGE, words.nudge(slouched)));
            case VIBRATION ->
                executor.execute(() -> nudgedElsewhere = manners.get().vibrate().getAsBoolean());
            case TINT -> {
                nudgedElsewhere = true;
                manners.get().tint().accept(true);
            }
            case SILENT -> nudgedElsewhere = true;
        }
    }

    /** By a notification; where nobody takes it, in the window for a while. */
    private void sayOrWrite(String name, Notice notice) {
        executor.execute(() -> {
            boolean taken = notifier.show(name, notice);
            if (taken) {
                written.clear();
            } else {
                written.say(Saying.asItIs(notice.text()));
            }
        });
    }

    private boolean mayShow(View.Call call) {
        Optional<Delivery> delivery =
                asked.filter(a -> a.at().equals(call.askedAt())).map(Asked::delivery);
        boolean toldAlready = delivery.filter(Set.of(Delivery.UNDER_WAY, Delivery.NOTIFIED)::contains)
                        .isPresent()
                && call.stage() == Advice.Stage.NOTIFICATION;
        boolean wanted = delivery.filter(Delivery.OPENED::equals).isPresent();
        return wanted || (!toldAlready && (manners.get().overFullScreen() || !front.isFullScreen()));
    }

    private void say(String name, Notice notice) {
        executor.execute(() -> notifier.show(name, notice));
    }

    private void withdraw(String name) {
        executor.execute(() -> notifier.withdraw(name));
    }

    private static String name(Instant askedAt) {
        return PROMPT + " " + askedAt.toEpochMilli();
    }
}
