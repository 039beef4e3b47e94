package plumbline.app.command.run;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import plumbline.app.attach.WindowProcess;
import plumbline.app.care.Carer;
import plumbline.app.care.Underway;
import plumbline.app.command.sensor.SensorPort;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.Session;
import plumbline.app.sensors.SearchingLink;
import plumbline.face.Face;
import plumbline.face.NoFace;
import plumbline.face.Wish;
import plumbline.settings.Settings;
import plumbline.trend.day.Tones;

/** {@code plumbline service}: watches, asks for breaks and keeps the days, without a window; windows come and go. */
@Command(
        name = "service",
        mixinStandardHelpOptions = true,
        description = {
            "Watches the sensor that you wear, asks for breaks by notifications, and keeps your days, without a window.",
            "'plumbline window' shows it, 'plumbline status' asks it, 'plumbline stop' ends it."
        })
public final class ServiceCommand implements Callable<Integer> {

    @Mixin
    private final SensorPort port = new SensorPort();

    @Override
    public Integer call() throws Failure, InterruptedException {
        Settings settings = Home.settings();
        SearchingLink searching = port.searching(settings);
        new Serving(settings, port.remembering(settings, searching), Optional.of(searching), new Unseen()).run();
        return 0;
    }

    /** Nothing of it is seen here but a small sign. */
    private static final class Unseen implements Front {

        private final ExecutorService chores = Executors.newSingleThreadExecutor(new Daemon("chores"));

        /** A sign among those of the desktop, by which the window is opened. */
        @Override
        public Face face(Around around) {
            if (!Desktop.hasSigns()) {
                return NoFace.INSTANCE;
            }
            Settings settings = around.settings().get();
            return new ServiceSign(
                    Desktop.trays(),
                    Languages.words(Languages.locale(settings)),
                    new Tones(Desktop.isDark(settings)),
                    around.windows(),
                    () -> WindowProcess.open(Home.directories()));
        }

        /** What concerns a window is done by the window's own process. */
        @Override
        public BiConsumer<Wish, Session> errands(Carer carer) {
            return new Caring(carer, new Underway(), (wish, session) -> {}, chores);
        }

        @Override
        public void beside(Runnable chore) {
            chores.execute(chore);
        }

        @Override
        public void over(Session.Result result) {}
    }
}
