package plumbline.desktop;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.coach.Answer;
import plumbline.desktop.notice.Notifier;
import plumbline.face.Wish;

/**
 * Makes wishes of the buttons that are pressed.
 *
 * @param reminders those that were said, by name
 * @param wishes takes what the wearer wishes
 * @param log takes a line about what was passed over
 */
record Answers(Asking asking, Map<String, Reminder> reminders, Consumer<Wish> wishes, Consumer<String> log)
        implements Notifier.Listener {

    @Override
    public void pressed(String name, String key) {
        if (!name.startsWith(Herald.PROMPT)) {
            Optional.ofNullable(reminders.get(name))
                    .flatMap(r -> Optional.ofNullable(r.answers().get(key)))
                    .ifPresent(wishes);
            return;
        }
        Optional<String> stretch = asking.stretchOf(name);
        if (stretch.isEmpty()) {
            log.accept("\"" + key + "\" was pressed when its prompt had gone, and was passed over");
        } else {
            answer(stretch.orElseThrow(), key);
        }
    }

    private void answer(String stretchId, String key) {
        switch (key) {
            case NoticeWords.DONE -> wishes.accept(new Wish.Said(new Answer.Done()));
            case NoticeWords.SKIP -> wishes.accept(new Wish.Said(new Answer.Skip("")));
            case NoticeWords.SNOOZE -> wishes.accept(new Wish.Said(new Answer.Snooze(Duration.ofMinutes(5))));
            case NoticeWords.MEETING ->
                wishes.accept(new Wish.Said(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.MEETING)));
            case NoticeWords.LET_IT_BE -> wishes.accept(new Wish.Said(new Answer.LetItBe()));
            case NoticeWords.GUIDE -> wishes.accept(new Wish.Lead(List.of(stretchId)));
            default -> asking.open();
        }
    }
}
