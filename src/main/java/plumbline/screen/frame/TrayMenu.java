package plumbline.screen.frame;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.Tray.Item;
import plumbline.face.Wish;
import plumbline.screen.parts.Texts;

/**
 * The lines of the tray's menu, whichever tray it is.
 *
 * @param open opens the window
 */
record TrayMenu(Texts texts, Consumer<Wish> wishes, Runnable open) {

    List<Item> items() {
        return List.of(
                new Item(texts.text("tray.open"), open),
                says("tray.pause", new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE)),
                says("tray.away", new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.NOT_AT_DESK)),
                says("tray.tomorrow", new Answer.QuietUntil(new Until.Tomorrow(), Answer.Why.PAUSE)),
                new Item(texts.text("tray.flared"), () -> {
                    wishes.accept(new Wish.FlaredUp());
                    open.run();
                }),
                says("tray.resume", new Answer.Resume()),
                new Item(texts.text("tray.quit"), () -> wishes.accept(new Wish.Quit())));
    }

    private Item says(String key, Answer answer) {
        return new Item(texts.text(key), () -> wishes.accept(new Wish.Said(answer)));
    }
}
