package plumbline.app.command.window;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.care.Carer;
import plumbline.app.command.run.Front;
import plumbline.app.command.run.Serving;
import plumbline.app.command.run.Show;
import plumbline.app.command.run.Watch;
import plumbline.app.command.sensor.SensorPort;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.Session;
import plumbline.face.Face;
import plumbline.face.Wish;
import plumbline.settings.Settings;

/** {@code plumbline run}: the real thing, as a person types it. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Watches the sensor that you wear, asks for breaks, and keeps your days.",
            "Where there is a display, it starts the service and shows its window; the service goes on when the window"
                    + " is closed. Where one is running already, its window comes to the front, or it is shown on this"
                    + " terminal."
        })
public final class RunCommand implements Callable<Integer> {

    @Mixin
    private final SensorPort port = new SensorPort();

    @Mixin
    private final Show show = new Show();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        Settings settings = Home.settings();
        PrintWriter out = spec.commandLine().getOut();
        Opening opening = new Opening(show, out);
        if (show.inWindow()) {
            opening.open(settings, port.words());
        } else if (!opening.onTerminal(settings, port.words())) {
            new Serving(
                            settings,
                            port.link(settings, spec.commandLine().getErr()),
                            Optional.empty(),
                            new OnTerminal(show, settings, out))
                    .run();
        }
        return 0;
    }

    /** Seen on the terminal. */
    private record OnTerminal(Show show, Settings settings, PrintWriter out) implements Front {

        @Override
        public Face face(Around around) {
            return show.terminal(around.settings().get(), around.zone(), around.sensor(), out);
        }

        @Override
        public BiConsumer<Wish, Session> errands(Carer carer) {
            return show.errands(carer, charts(), settings);
        }

        @Override
        public void beside(Runnable chore) {
            show.beside(chore);
        }

        @Override
        public void over(Session.Result result) {
            Watch.sumUp(result, Languages.words(Languages.locale(settings)), charts(), out);
        }

        private static Path charts() {
            return Home.directories().data().resolve("charts");
        }
    }
}
