package plumbline.screen.frame;

import java.awt.AWTException;
import java.awt.Menu;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.now.QuietChoices;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** Posture and minutes in the tray, and a small menu. There is one only where the desktop has a tray. */
final class TrayMark implements Page {

    private record Shown(Shade shade, long minutes, String tip, boolean cued) {}

    private final Texts texts;
    private final NowWords words;
    private final TrayIcon icon;
    private final Menu until;
    private final Consumer<Wish> wishes;
    private List<QuietChoices.Choice> choices = List.of();
    private Optional<Shown> shown = Optional.empty();

    private TrayMark(Texts texts, TrayIcon icon, Menu until, Consumer<Wish> wishes) {
        this.until = until;
        this.wishes = wishes;
        this.texts = texts;
        this.words = new NowWords(texts);
        this.icon = icon;
    }

    /** Puts the mark into the tray; nothing where there is none, or it refuses. */
    static Optional<TrayMark> put(Texts texts, Consumer<Wish> wishes, Runnable open) {
        if (!SystemTray.isSupported()) {
            return Optional.empty();
        }
        Menu until = new Menu(texts.text("tray.until"));
        TrayIcon icon = new TrayIcon(Emblem.image(32), texts.text("app"), menu(texts, until, wishes, open));
        icon.setImageAutoSize(true);
        icon.addActionListener(e -> open.run());
        try {
            SystemTray.getSystemTray().add(icon);
        } catch (AWTException e) {
            return Optional.empty();
        }
        return Optional.of(new TrayMark(texts, icon, until, wishes));
    }

    private static PopupMenu menu(Texts texts, Menu until, Consumer<Wish> wishes, Runnable open) {
        Answer pause = new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE);
        PopupMenu menu = new PopupMenu();
        menu.add(item(texts.text("tray.open"), open));
        menu.add(item(texts.text("tray.pause"), () -> wishes.accept(new Wish.Said(pause))));
        Answer away = new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.NOT_AT_DESK);
        menu.add(item(texts.text("tray.away"), () -> wishes.accept(new Wish.Said(away))));
        for (int hours : List.of(1, 2)) {
            Answer quiet = new Answer.Quiet(Duration.ofHours(hours), Answer.Why.PAUSE);
            menu.add(item(texts.text("tray.hours", hours), () -> wishes.accept(new Wish.Said(quiet))));
        }
        menu.add(until);
        Answer tomorrow = new Answer.QuietUntil(new Until.Tomorrow(), Answer.Why.PAUSE);
        menu.add(item(texts.text("tray.tomorrow"), () -> wishes.accept(new Wish.Said(tomorrow))));
        menu.add(item(texts.text("tray.flared"), () -> {
            wishes.accept(new Wish.FlaredUp());
            open.run();
        }));
        menu.add(item(texts.text("tray.resume"), () -> wishes.accept(new Wish.Said(new Answer.Resume()))));
        menu.add(item(texts.text("tray.quit"), () -> wishes.accept(new Wish.Quit())));
        return menu;
    }

    private static MenuItem item(String text, Runnable chosen) {
        MenuItem item = new MenuItem(text);
        item.addActionListener(e -> chosen.run());
        return item;
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        offer(QuietChoices.at(now.at(), view.zone(), texts));
        Shade shade = now.reading().map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN);
        String tip = view.watching()
                .outage()
                .map(outage -> texts.say(outage.saying()))
                .or(() -> view.plan().cue().map(texts::say))
                .orElseGet(() -> texts.text(
                        "tray.tip",
                        words.posture(now),
                        now.quiet().isPresent() ? words.quiet(now, view.zone()) : words.nextBreak(now)));
        Shown next = new Shown(
                shade, now.seated().toMinutes(), tip, view.plan().cue().isPresent());
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            int size = icon.getSize().height;
            icon.setImage(Emblem.tray(size, shade, next.minutes(), next.cued(), Style.look()));
            icon.setToolTip(tip);
        }
    }

    /** The times until when there may be quiet go along with the clock. */
    private void offer(List<QuietChoices.Choice> next) {
        if (!next.equals(choices)) {
            choices = next;
            until.removeAll();
            for (QuietChoices.Choice choice : next) {
                Answer quiet = new Answer.QuietUntil(choice.until(), Answer.Why.PAUSE);
                until.add(item(choice.label(), () -> wishes.accept(new Wish.Said(quiet))));
            }
        }
    }

    void balloon(String title, String text) {
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    void remove() {
        SystemTray.getSystemTray().remove(icon);
    }
}
