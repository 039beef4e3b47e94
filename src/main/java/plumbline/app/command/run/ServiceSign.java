package plumbline.app.command.run;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.face.Face;
import plumbline.face.Outage;
import plumbline.face.Tray;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.sign.SignMenu;
import plumbline.face.sign.SignPicture;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.terminal.StatusLines;
import plumbline.terminal.TerminalWords;
import plumbline.trend.day.Tones;
import plumbline.trend.words.Words;

/** The sign of a service among those of the desktop, for as long as no window shows its own. */
final class ServiceSign implements Face {

    private final Supplier<Tray> trays;
    private final Words words;
    private final TerminalWords texts;
    private final StatusLines lines;
    private final Tones tones;
    private final BooleanSupplier windows;
    private final Runnable open;
    private Consumer<Wish> wishes = wish -> {};
    private Optional<Tray> tray = Optional.empty();
    private Optional<Shown> shown = Optional.empty();
    private Optional<SignMenu.Moment> moment = Optional.empty();

    private record Shown(SignPicture picture, String tip) {}

    /**
     * One that is not shown yet.
     *
     * @param trays a place for it, anew each time
     * @param windows whether a window is there, which has a sign of its own
     * @param open opens one
     */
    ServiceSign(Supplier<Tray> trays, Words words, Tones tones, BooleanSupplier windows, Runnable open) {
        this.trays = trays;
        this.words = words;
        this.texts = new TerminalWords(words);
        this.lines = new StatusLines(words);
        this.tones = tones;
        this.windows = windows;
        this.open = open;
    }

    @Override
    public synchronized void open(Consumer<Wish> taker) {
        wishes = taker;
    }

    @Override
    public synchronized void show(View view) {
        if (windows.getAsBoolean()) {
            close();
            return;
        }
        if (tray.isEmpty()) {
            tray = Optional.of(trays.get());
            tray.get().begin(open, there -> {});
        }
        Shown next = new Shown(SignPicture.of(view), tip(view));
        if (!shown.equals(Optional.of(next))) {
            shown = Optional.of(next);
            tray.get().show(sign(next, tray.get()));
        }
        SignMenu.Moment now = SignMenu.Moment.of(view, next.tip(), words);
        if (!moment.equals(Optional.of(now))) {
            moment = Optional.of(now);
            tray.get().menu(new SignMenu(texts::say, wishes, open).items(now));
        }
    }

    private String tip(View view) {
        return view.watching()
                .outage()
                .map(Outage::saying)
                .or(() -> view.plan().cue())
                .map(texts::say)
                .orElseGet(() -> lines.posture(view) + ". " + lines.next(view));
    }

    private Tray.Sign sign(Shown now, Tray place) {
        return new Tray.Sign(
                now.tip(),
                place.sizes().stream()
                        .map(size -> now.picture().drawn(size, tones))
                        .toList());
    }

    @Override
    public void note(Note note) {}

    @Override
    public void say(Saying saying) {}

    @Override
    public synchronized void close() {
        tray.ifPresent(Tray::close);
        tray = Optional.empty();
        shown = Optional.empty();
        moment = Optional.empty();
    }
}
