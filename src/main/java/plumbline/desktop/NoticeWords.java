package plumbline.desktop;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.BreakPlan;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.coach.habit.Cue;
import plumbline.desktop.notice.Notice;
import plumbline.desktop.notice.Notice.Button;
import plumbline.desktop.notice.Notice.Weight;
import plumbline.face.Agenda;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.trend.words.Words;

/** What notifications say, in the wearer's language. */
public final class NoticeWords {

    /** Long enough to be read twice. */
    static final Duration READ = Duration.ofSeconds(10);

    /** More buttons do not fit a notification. */
    private static final int PAIN_BUTTONS = 5;

    static final String DONE = "done";
    static final String SNOOZE = "snooze";
    static final String SKIP = "skip";
    static final String GUIDE = "guide";
    static final String MEETING = "meeting";
    static final String LET_IT_BE = "let-it-be";
    static final String NOT_TODAY = "not-today";
    static final String SEATED = "seated";
    static final String ON_FEET = "on-feet";

    private final ResourceBundle bundle;
    private final Locale locale;
    private final Words words;
    private final Supplier<BreakPlan> plan;
    private final Function<String, Offer> offers;

    /**
     * Words.
     *
     * @param plan how breaks are asked for at the moment
     * @param offers tells of the stretches that prompts name, by id
     */
    public NoticeWords(Locale locale, Words words, Supplier<BreakPlan> plan, Function<String, Offer> offers) {
        this.locale = locale;
        this.words = words;
        this.plan = plan;
        this.offers = offers;
        this.bundle = ResourceBundle.getBundle(
                "plumbline.desktop.notify", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    Notice soon(Advice.Notice advice) {
        return plain("notice.title", say("notice", words.duration(advice.in())), READ);
    }

    Notice ask(Prompt prompt) {
        Offer offer = offers.apply(prompt.stretchId());
        List<Button> buttons = new ArrayList<>(List.of(button(Button.BODY, "ask.title"), button(DONE, "ask.done")));
        if (prompt.snoozes() < plan.get().maxSnoozes()) {
            buttons.add(button(SNOOZE, "ask.snooze"));
        }
        if (offer.led()) {
            buttons.add(button(GUIDE, "ask.guide"));
        }
        buttons.add(button(MEETING, "ask.meeting"));
        buttons.add(button(SKIP, "ask.skip"));
        String text = say(
                "ask",
                words.duration(prompt.seated()),
                words.duration(plan.get().goal()),
                offer.reasoned());
        return new Notice(say("ask.title"), text, buttons, Weight.NORMAL, Duration.ZERO);
    }

    /** The wearer has sat down again before the time: are they done? */
    Notice seatedAgain(Prompt prompt) {
        String text = say(
                "ask.seated-again",
                words.duration(prompt.upright()),
                words.duration(plan.get().goal()));
        List<Button> buttons = List.of(button(LET_IT_BE, "ask.let-it-be"));
        return new Notice(say("ask.title"), text, buttons, Weight.NORMAL, Duration.ZERO);
    }

    Notice over(Prompt prompt) {
        Prompt.End end = prompt.end().orElseThrow();
        return plain("ask.title", say("over." + end.outcome(), words.duration(prompt.upright())), READ);
    }

    /** A word on slouching, with the wish for no more of them today. */
    Reminder nudge(Duration slouched) {
        List<Button> buttons = List.of(button(NOT_TODAY, "nudge.not-today"));
        return new Reminder(
                Herald.NUDGE,
                new Notice(
                        say("nudge.title"), say("nudge", words.duration(slouched)), buttons, Weight.LOW, Duration.ZERO),
                Map.of(NOT_TODAY, new Wish.Said(new Answer.NoNudgesToday())));
    }

    Notice stood(Duration standing) {
        return plain("stood.title", say("stood", words.duration(standing)), READ.multipliedBy(3));
    }

    /** That it is time to turn at a desk that moves; empty where the cue says something else. */
    Optional<Notice> turn(Cue cue) {
        if (cue instanceof Cue.TimeToStand stand) {
            return Optional.of(
                    plain("turn.stand.title", say("turn.stand", words.duration(stand.seated())), Duration.ZERO));
        }
        return cue instanceof Cue.TimeToSit sit
                ? Optional.of(plain("turn.sit.title", say("turn.sit", words.duration(sit.standing())), Duration.ZERO))
                : Optional.empty();
    }

    /** The question whether the wearer sits or stands, with an answer on each button. */
    Reminder sitOrStand() {
        List<Button> buttons = List.of(button(SEATED, "posture.seated"), button(ON_FEET, "posture.on-feet"));
        return new Reminder(
                "posture",
                new Notice(say("posture.title"), say("posture"), buttons, Weight.NORMAL, Duration.ZERO),
                Map.of(
                        SEATED, new Wish.Said(new Answer.Seated()),
                        ON_FEET, new Wish.Said(new Answer.OnFeet())));
    }

    /** What is said of something that is due, and what its buttons wish. */
    public Reminder reminder(Agenda.Due due, int hintDays) {
        return switch (due) {
            case MORNING -> routine("remind.routine.morning", false);
            case EVENING -> routine("remind.routine.evening", true);
            case PAIN -> pain();
            case HINT ->
                new Reminder(
                        "hint",
                        new Notice(
                                say("remind.hint.title"),
                                say("remind.hint", hintDays),
                                List.of(),
                                Weight.NORMAL,
                                Duration.ZERO),
                        Map.of());
        };
    }

    private Reminder routine(String text, boolean evening) {
        Notice notice = new Notice(
                say("remind.routine.title"),
                say(text),
                List.of(button(GUIDE, "remind.routine.guide")),
                Weight.NORMAL,
                Duration.ZERO);
        return new Reminder("routine", notice, Map.of(GUIDE, new Wish.LeadRoutine(evening)));
    }

    private Reminder pain() {
        Map<String, Wish> answers = new LinkedHashMap<>();
        List<Button> buttons = new ArrayList<>();
        for (int score = JournalEntry.LEAST_PAIN; score <= PAIN_BUTTONS; score++) {
            answers.put("pain-" + score, new Wish.Pain(score, ""));
            buttons.add(new Button("pain-" + score, String.valueOf(score)));
        }
        Notice notice = new Notice(say("remind.pain.title"), say("remind.pain"), buttons, Weight.LOW, Duration.ZERO);
        return new Reminder("pain", notice, answers);
    }

    private Notice plain(String title, String text, Duration stays) {
        return new Notice(say(title), text, List.of(), Weight.LOW, stays);
    }

    private Button button(String key, String label) {
        return new Button(key, say(label));
    }

    private String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
