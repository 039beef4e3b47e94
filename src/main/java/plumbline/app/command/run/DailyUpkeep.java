package plumbline.app.command.run;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.home.Chore;
import plumbline.app.home.Daemon;
import plumbline.history.History;
import plumbline.sensor.Saying;

/** Sees to it that a history that is being written is backed up once on each of the wearer's days. */
final class DailyUpkeep implements Runnable {

    private static final long LOOK_EVERY_MIN = 5;

    private final History history;
    private final Supplier<Instant> now;
    private final Supplier<ZoneId> zone;
    private final IntSupplier keepDays;
    private final Consumer<Saying> tell;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(new Daemon("upkeep"));
    private Optional<LocalDate> done = Optional.empty();
    private Optional<LocalDate> complained = Optional.empty();

    /**
     * For this history; not begun yet.
     *
     * @param keepDays for how many worn days every ten seconds are kept
     * @param tell takes what the wearer should know
     */
    DailyUpkeep(
            History history,
            Supplier<Instant> now,
            Supplier<ZoneId> zone,
            IntSupplier keepDays,
            Consumer<Saying> tell) {
        this.history = history;
        this.now = now;
        this.zone = zone;
        this.keepDays = keepDays;
        this.tell = tell;
    }

    /** Looks now and then, on a thread of its own. */
    void begin() {
        new Chore("upkeep", this).again(thread, 1, LOOK_EVERY_MIN, TimeUnit.MINUTES);
    }

    /** Looks whether anything is due. A fault is told once a day, and tried again. */
    @Override
    public void run() {
        LocalDate today = now.get().atZone(zone.get()).toLocalDate();
        if (!history.writer().isOpen() || done.filter(today::equals).isPresent()) {
            return;
        }
        try {
            history.upkeep(today, zone.get(), keepDays.getAsInt()).forEach(tell);
            done = Optional.of(today);
        } catch (IOException e) {
            if (complained.filter(today::equals).isEmpty()) {
                complained = Optional.of(today);
                tell.accept(Saying.of("upkeep.failed", "There could be no backup today: %s", Saying.of(e)));
            }
        }
    }

    /** A copy that is being made is left to its end, up to some seconds. */
    void end() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                Logger.warn("a backup did not end in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
