package plumbline.screen.frame;

import java.awt.AWTException;
import java.awt.Color;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.chart.drawing.Look;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** Posture and minutes in the tray, and a small menu. There is one only where the desktop has a tray. */
final class TrayMark implements Page {

    /** What the mark shows and says. */
    record Shown(Shade shade, long minutes, String tip, boolean down, boolean cued) {

        static Shown of(View view, Texts texts, NowWords words) {
            View.Now now = view.now();
            String tip = view.watching()
                    .outage()
                    .map(outage -> texts.say(outage.saying()))
                    .or(() -> view.plan().cue().map(texts::say))
                    .orElseGet(() -> texts.text(
                            "tray.tip",
                            words.posture(now),
                            now.quiet().isPresent() ? words.quiet(now, view.zone()) : words.nextBreak(now)));
            return new Shown(
                    now.reading().map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN),
                    now.seated().toMinutes(),
                    tip,
                    view.watching().outage().isPresent(),
                    view.plan().cue().isPresent());
        }

        /** Red around it where Plumbline itself is down; of the accent for a cue. */
        BufferedImage image(int size, Look look) {
            Optional<Color> rim =
                    down ? Optional.of(look.alarm()) : cued ? Optional.of(look.accent()) : Optional.empty();
            return Emblem.tray(size, shade, minutes, rim, look);
        }
    }

    private final Texts texts;
    private final NowWords words;
    private final TrayIcon icon;
    private Optional<Shown> shown = Optional.empty();

    private TrayMark(Texts texts, TrayIcon icon) {
        this.texts = texts;
        this.words = new NowWords(texts);
        this.icon = icon;
    }

    /** Puts the mark into the tray; nothing where there is none, or it refuses. */
    static Optional<TrayMark> put(Texts texts, Consumer<Wish> wishes, Runnable open) {
        if (!SystemTray.isSupported()) {
            return Optional.empty();
        }
        TrayIcon icon = new TrayIcon(Emblem.image(32), texts.text("app"), menu(texts, wishes, open));
        icon.setImageAutoSize(true);
        icon.addActionListener(e -> open.run());
        try {
            SystemTray.getSystemTray().add(icon);
        } catch (AWTException e) {
            return Optional.empty();
        }
        return Optional.of(new TrayMark(texts, icon));
    }

    private static PopupMenu menu(Texts texts, Consumer<Wish> wishes, Runnable open) {
        Answer pause = new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE);
        PopupMenu menu = new PopupMenu();
        menu.add(item(texts.text("tray.open"), open));
        menu.add(item(texts.text("tray.pause"), () -> wishes.accept(new Wish.Said(pause))));
        Answer away = new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.NOT_AT_DESK);
        menu.add(item(texts.text("tray.away"), () -> wishes.accept(new Wish.Said(away))));
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
        Shown next = Shown.of(view, texts, words);
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            icon.setImage(next.image(icon.getSize().height, Style.look()));
            icon.setToolTip(next.tip());
        }
    }

    void balloon(String title, String text) {
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }

    void remove() {
        SystemTray.getSystemTray().remove(icon);
    }
}
