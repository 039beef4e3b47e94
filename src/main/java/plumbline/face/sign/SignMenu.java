package plumbline.face.sign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.Tray.Item;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.sensor.Saying;
import plumbline.trend.words.Words;

/**
 * The lines of the sign's menu, whoever shows it.
 *
 * @param told says a saying in the wearer's language
 * @param open opens the window
 */
public record SignMenu(Function<Saying, String> told, Consumer<Wish> wishes, Runnable open) {

    /** What the prompt's own button puts it off by. */
    private static final Duration SNOOZE = Duration.ofMinutes(10);

    /**
     * What the lines hang on; while that is the same, so are they.
     *
     * @param state how it stands, in words; empty before that is known
     * @param asked whether a break is asked for
     * @param maySnooze whether that may be put off
     * @param until until when there may be quiet
     */
    public record Moment(String state, boolean asked, boolean maySnooze, List<QuietChoices.Choice> until) {

        /** Before anything is known. */
        public static final Moment FIRST = new Moment("", false, false, List.of());

        /** As the view has it. */
        public static Moment of(View view, String state, Words words) {
            Optional<View.Call> call = view.call().filter(c -> c.ended().isEmpty());
            return new Moment(
                    state,
                    call.isPresent(),
                    call.filter(View.Call::maySnooze).isPresent(),
                    QuietChoices.at(view.now().at(), view.zone(), words));
        }
    }

    /** The lines at this moment. */
    public List<Item> items(Moment moment) {
        List<Item> items = new ArrayList<>();
        if (!moment.state().isEmpty()) {
            items.add(new Item(moment.state(), open));
        }
        if (moment.asked()) {
            items.add(says(Saying.of("sign.done", "I have taken the break"), new Answer.Done()));
        }
        if (moment.maySnooze()) {
            items.add(says(
                    Saying.of("sign.later", "Ask again in %s min", SNOOZE.toMinutes()), new Answer.Snooze(SNOOZE)));
        }
        items.add(new Item(told.apply(Saying.of("sign.open", "Open Plumbline")), open));
        items.add(quiet(Saying.of("sign.pause", "Pause for 30 min"), Duration.ofMinutes(30), Answer.Why.PAUSE));
        items.add(quiet(
                Saying.of("sign.away", "Not at my desk for 60 min"), Duration.ofHours(1), Answer.Why.NOT_AT_DESK));
        items.add(hours(1));
        items.add(hours(2));
        items.add(until(Saying.of("sign.tomorrow", "Quiet until tomorrow morning"), new Until.Tomorrow()));
        if (!moment.until().isEmpty()) {
            items.add(new Item(
                    told.apply(Saying.of("sign.quiet", "Quiet until")),
                    moment.until().stream()
                            .map(choice -> until(choice.label(), choice.until()))
                            .toList(),
                    () -> {}));
        }
        items.add(new Item(told.apply(Saying.of("sign.flared", "My back has flared up")), () -> {
            wishes.accept(new Wish.FlaredUp());
            open.run();
        }));
        items.add(says(Saying.of("sign.resume", "Resume"), new Answer.Resume()));
        items.add(new Item(told.apply(Saying.of("sign.quit", "Quit")), () -> wishes.accept(new Wish.Quit())));
        return List.copyOf(items);
    }

    private Item hours(int hours) {
        return quiet(Saying.of("sign.hours", "Pause for %s h", hours), Duration.ofHours(hours), Answer.Why.PAUSE);
    }

    private Item quiet(Saying label, Duration length, Answer.Why why) {
        return says(label, new Answer.Quiet(length, why));
    }

    private Item until(Saying label, Until until) {
        return says(label, new Answer.QuietUntil(until, Answer.Why.PAUSE));
    }

    private Item says(Saying label, Answer answer) {
        return new Item(told.apply(label), () -> wishes.accept(new Wish.Said(answer)));
    }
}
