package plumbline.screen.frame;

import java.awt.EventQueue;
import java.awt.SystemTray;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.face.Tray;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.sign.SignMenu;
import plumbline.face.sign.SignPicture;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/**
 * Posture and minutes in the tray, and a small menu: in that of the desktop where it has one, else in AWT's. Touched on the
 * event thread only.
 */
final class TrayMark implements Page {

    /** What the mark shows and says. */
    record Shown(SignPicture picture, String tip) {

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
            return new Shown(SignPicture.of(view), tip);
        }
    }

    private final Texts texts;
    private final NowWords words;
    private final SignMenu menu;
    private final Consumer<Boolean> there;
    private final Tray desktop;
    private Optional<AwtTray> awt = Optional.empty();
    private Optional<Tray> place = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private SignMenu.Moment moment = SignMenu.Moment.FIRST;

    /**
     * Looks for a place, and is in it from then on.
     *
     * @param desktop a place of the desktop's
     * @param there is told whether there is a place at all, at first and when that changes
     */
    TrayMark(Texts texts, Consumer<Wish> wishes, Runnable open, Tray desktop, Consumer<Boolean> there) {
        this.texts = texts;
        this.words = new NowWords(texts);
        Runnable opens = () -> EventQueue.invokeLater(open);
        this.menu = new SignMenu(texts::say, wish -> EventQueue.invokeLater(() -> wishes.accept(wish)), opens);
        this.desktop = desktop;
        this.there = there;
        desktop.begin(opens, yes -> EventQueue.invokeLater(() -> found(yes)));
    }

    private void found(boolean onDesktop) {
        place = Optional.empty();
        if (onDesktop) {
            awt.ifPresent(AwtTray::close);
            awt = Optional.empty();
            moveIn(desktop);
        } else if (awt.isPresent()) {
            place = Optional.of(awt.get());
        } else if (SystemTray.isSupported()) {
            AwtTray own = new AwtTray(texts.text("app"));
            own.begin(() -> menu.open().run(), yes -> {
                if (yes) {
                    awt = Optional.of(own);
                    moveIn(own);
                }
            });
        }
        there.accept(place.isPresent());
    }

    private void moveIn(Tray tray) {
        place = Optional.of(tray);
        tray.menu(menu.items(moment));
        shown.ifPresent(last -> tray.show(sign(last, tray)));
    }

    @Override
    public void show(View view) {
        Shown next = Shown.of(view, texts, words);
        offer(SignMenu.Moment.of(view, next.tip(), texts.words()));
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            place.ifPresent(tray -> tray.show(sign(next, tray)));
        }
    }

    /** The menu goes along with the clock, and with what is asked. */
    private void offer(SignMenu.Moment next) {
        if (!next.equals(moment)) {
            moment = next;
            place.ifPresent(tray -> tray.menu(menu.items(next)));
        }
    }

    private static Tray.Sign sign(Shown shown, Tray tray) {
        return new Tray.Sign(
                shown.tip(),
                tray.sizes().stream()
                        .map(size -> shown.picture().drawn(size, Style.look().tones()))
                        .toList());
    }

    void balloon(String title, String text) {
        awt.ifPresent(tray -> tray.balloon(title, text));
    }

    void remove() {
        desktop.close();
        awt.ifPresent(AwtTray::close);
    }
}
