package plumbline.screen.frame;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.Tray.Item;
import plumbline.face.Wish;
import plumbline.screen.now.QuietChoices;
import plumbline.screen.parts.Texts;

/**
 * The lines of the tray's menu, whichever tray it is.
 *
 * @param open opens the window
 */
record TrayMenu(Texts texts, Consumer<Wish> wishes, Runnable open) {

    /**
     * The lines.
     *
     * @param until until when there may be quiet, at this moment; empty before that is known
     */
    List<Item> items(List<QuietChoices.Choice> until) {
        List<Item> items = new ArrayList<>(List.of(
                new Item(texts.text("tray.open"), open),
                says(texts.text("tray.pause"), new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE)),
                says(texts.text("tray.away"), new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.NOT_AT_DESK)),
                says(texts.text("tray.hours", 1), new Answer.Quiet(Duration.ofHours(1), Answer.Why.PAUSE)),
                says(texts.text("tray.hours", 2), new Answer.Quiet(Duration.ofHours(2), Answer.Why.PAUSE)),
                says(texts.text("tray.tomorrow"), new Answer.QuietUntil(new Until.Tomorrow(), Answer.Why.PAUSE))));
        if (!until.isEmpty()) {
            items.add(new Item(
                    texts.text("tray.until"),
                    until.stream()
                            .map(choice ->
                                    says(choice.label(), new Answer.QuietUntil(choice.until(), Answer.Why.PAUSE)))
                            .toList(),
                    () -> {}));
        }
        items.addAll(List.of(
                new Item(texts.text("tray.flared"), () -> {
                    wishes.accept(new Wish.FlaredUp());
                    open.run();
                }),
                says(texts.text("tray.resume"), new Answer.Resume()),
                new Item(texts.text("tray.quit"), () -> wishes.accept(new Wish.Quit()))));
        return List.copyOf(items);
    }

    private Item says(String label, Answer answer) {
        return new Item(label, () -> wishes.accept(new Wish.Said(answer)));
    }
}
