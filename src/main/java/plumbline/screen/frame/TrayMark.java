package plumbline.screen.frame;

import java.awt.Color;
import java.awt.EventQueue;
import java.awt.SystemTray;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.chart.drawing.Look;
import plumbline.face.Tray;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.now.NowWords;
import plumbline.screen.now.QuietChoices;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/**
 * Posture and minutes in the tray, and a small menu: in that of the desktop where it has one, else in AWT's. Touched on the
 * event thread only.
 */
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
    private final TrayMenu menu;
    private final Consumer<Boolean> there;
    private final Tray desktop;
    private Optional<AwtTray> awt = Optional.empty();
    private Optional<Tray> place = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private List<QuietChoices.Choice> choices = List.of();

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
        this.menu = new TrayMenu(texts, wish -> EventQueue.invokeLater(() -> wishes.accept(wish)), opens);
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
        tray.menu(menu.items(choices));
        shown.ifPresent(last -> tray.show(sign(last, tray)));
    }

    @Override
    public void show(View view) {
        offer(QuietChoices.at(view.now().at(), view.zone(), texts));
        Shown next = Shown.of(view, texts, words);
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            place.ifPresent(tray -> tray.show(sign(next, tray)));
        }
    }

    /** The times until when there may be quiet go along with the clock. */
    private void offer(List<QuietChoices.Choice> next) {
        if (!next.equals(choices)) {
            choices = next;
            place.ifPresent(tray -> tray.menu(menu.items(next)));
        }
    }

    private static Tray.Sign sign(Shown shown, Tray tray) {
        List<Tray.Picture> pictures = tray.sizes().stream()
                .map(size -> picture(shown.image(size, Style.look()), size))
                .toList();
        return new Tray.Sign(shown.tip(), pictures);
    }

    private static Tray.Picture picture(BufferedImage image, int size) {
        ByteBuffer argb = ByteBuffer.allocate(4 * size * size);
        argb.asIntBuffer().put(image.getRGB(0, 0, size, size, null, 0, size));
        return new Tray.Picture(size, argb);
    }

    void balloon(String title, String text) {
        awt.ifPresent(tray -> tray.balloon(title, text));
    }

    void remove() {
        desktop.close();
        awt.ifPresent(AwtTray::close);
    }
}
