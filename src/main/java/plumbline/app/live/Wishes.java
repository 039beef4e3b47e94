package plumbline.app.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Inbox;
import plumbline.app.live.monitor.Input;
import plumbline.app.live.view.Calibrating;
import plumbline.face.Wish;
import plumbline.history.writing.Entry;
import plumbline.history.writing.HistoryWriter;

/**
 * Brings each wish to whom it is for, from any thread, without waiting.
 *
 * @param lookout who is watching at the moment
 * @param inbox reaches its monitor
 * @param quit ends the run
 * @param others takes the wishes that have nothing to do with the sensor
 */
record Wishes(
        Supplier<Lookout> lookout, Inbox inbox, Optional<HistoryWriter> writer, Runnable quit, Consumer<Wish> others)
        implements Consumer<Wish> {

    /** Ten times a second while the window is in sight, so that the figure moves as the wearer does. */
    private static final Duration LOOK_WATCHED = Duration.ofMillis(100);

    /** Out of sight, views are needed for prompts and tray only. */
    private static final Duration LOOK_UNWATCHED = Duration.ofSeconds(1);

    @Override
    public void accept(Wish wish) {
        if (wish instanceof Wish.Said said) {
            inbox.put(new Input.Said(said.answer()));
        } else if (wish instanceof Wish.Corrected corrected) {
            inbox.put(new Input.Corrected(corrected.posture()));
        } else if (wish instanceof Wish.Amended amended) {
            writer.ifPresent(w -> Keeper.keep(w, List.of(new Entry.Amended(amended.amendment()))));
            inbox.put(new Input.Do(() -> lookout.get().today().amend(amended.amendment())));
        } else if (wish instanceof Wish.Quit) {
            quit.run();
        } else if (wish instanceof Wish.Watched watched) {
            watched(watched.visible());
        } else if (Calibrating.isAbout(wish)) {
            inbox.put(new Input.Do(() -> calibrate(wish, lookout.get())));
        } else {
            others.accept(wish);
        }
    }

    private static void calibrate(Wish wish, Lookout lookout) {
        lookout.calibrating().take(wish, lookout.monitor().line().now());
    }

    private void watched(boolean visible) {
        Duration every = visible ? LOOK_WATCHED : LOOK_UNWATCHED;
        inbox.put(new Input.Do(() -> lookout.get().monitor().lookEvery(every)));
        if (!visible) {
            accept(new Wish.LeaveCalibration());
        }
    }
}
