package plumbline.app.command.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.command.days.Charts;
import plumbline.app.home.Home;
import plumbline.face.Wish;
import plumbline.privacy.PrivateFiles;
import plumbline.screen.frame.Screen;
import plumbline.sensor.Saying;
import plumbline.trend.day.DayBand;
import plumbline.trend.words.Words;

/** What the wearer asks for at the window that has nothing to do with the sensor: opening charts, remembering answers. */
public final class Errands {

    private static final String TRAY = "tray";
    private static final String QUIT = "quit";

    private final Path remembered;
    private final Path charts;
    private final Words words;
    private final Executor executor;

    /**
     * Errands of one run.
     *
     * @param charts where charts are written
     * @param executor runs what takes a moment
     */
    public Errands(Path charts, Words words, Executor executor) {
        this.remembered = Home.directories().state().resolve("on-close");
        this.charts = charts;
        this.words = words;
        this.executor = executor;
    }

    /** What the wearer once answered to whether closing the window means to go on watching. */
    public static Optional<Boolean> keepWatching(String setting) {
        return setting.equals("ask") ? rememberedOnClose().map(TRAY::equals) : Optional.of(setting.equals(TRAY));
    }

    /** Runs the errand, if it is one. */
    public void run(Wish wish, Supplier<DayBand> today, Consumer<Saying> complain) {
        if (wish instanceof Wish.KeepWatching keep) {
            executor.execute(() -> remember(keep.keep() ? TRAY : QUIT));
        } else if (wish instanceof Wish.OpenCharts) {
            executor.execute(() -> openCharts(today.get(), complain));
        }
    }

    private void openCharts(DayBand today, Consumer<Saying> complain) {
        try {
            Charts.day(today, words, charts);
            if (!Screen.openFolder(charts)) {
                complain.accept(Saying.of(
                        "charts.nofolder", "This system has no way to open a folder; the charts are in %s", charts));
            }
        } catch (IOException e) {
            complain.accept(Saying.of("charts.unopened", "The charts could not be opened: %s", Saying.of(e)));
        }
    }

    private void remember(String answer) {
        try {
            Files.deleteIfExists(remembered);
            PrivateFiles.create(remembered, answer.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Logger.warn(e, "the answer could not be remembered");
        }
    }

    private static Optional<String> rememberedOnClose() {
        try {
            return Optional.of(Files.readString(Home.directories().state().resolve("on-close")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            Logger.warn(e, "what was answered before cannot be read");
            return Optional.empty();
        }
    }
}
