package plumbline.app.command.window;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.app.attach.Attached;
import plumbline.app.attach.ServiceProcess;
import plumbline.app.care.Carer;
import plumbline.app.command.run.Errands;
import plumbline.app.command.run.Show;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.home.SystemZone;
import plumbline.app.live.LivePreferences;
import plumbline.app.live.Records;
import plumbline.app.live.WindowFace;
import plumbline.app.senses.Senses;
import plumbline.app.senses.SensingPreferences;
import plumbline.control.Door;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.privacy.HeldFile;
import plumbline.privacy.PrivateFiles;
import plumbline.settings.Settings;
import plumbline.terminal.TerminalWords;
import plumbline.trend.day.DayBand;

/**
 * Opens the window of the service: starts a service where none runs, and brings to the front the window that is there.
 *
 * @param out where the last words go
 */
record Opening(Show show, PrintWriter out) {

    /** A window that another has begun to open comes with its service: within seconds, on a starved machine within a minute. */
    private static final long PATIENCE_NANOS = 90_000_000_000L;

    private static final long LOOK_MILLIS = 100;

    /**
     * Returns when the window is closed for good.
     *
     * @param sensor what the command line says of the sensor; only a service that is started for it can go by that
     */
    void open(Settings settings, List<String> sensor) throws Failure, InterruptedException {
        try {
            watch(settings, sensor);
        } catch (Failure e) {
            show.complain(settings, e);
            throw e;
        } catch (IOException e) {
            Failure failure = new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
            show.complain(settings, failure);
            throw failure;
        }
    }

    private void watch(Settings settings, List<String> sensor) throws Failure, IOException, InterruptedException {
        Directories directories = Home.directories();
        Optional<String> refused = Door.refusal(directories.socket());
        if (refused.isPresent()) {
            throw new Failure(Failure.FAILED, refused.get() + ".");
        }
        Optional<HeldFile> place = place(directories, sensor);
        if (place.isEmpty()) {
            out.println(words(settings).text("told.front"));
            return;
        }
        try {
            watch(settings, sensor, directories);
        } finally {
            place.get().close();
        }
    }

    /**
     * The file that the process with the window holds, so that there is one however often it is asked for at once; empty where
     * another has it, and has come to the front.
     */
    private static Optional<HeldFile> place(Directories directories, List<String> sensor)
            throws Failure, IOException, InterruptedException {
        PrivateFiles.makeDirectory(directories.runtime());
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            Optional<HeldFile> place = HeldFile.take(directories.runtime().resolve("window.lock"));
            if (place.isPresent() || summoned(directories.socket(), sensor)) {
                return place;
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new Failure(
                Failure.ALREADY_RUNNING,
                "Plumbline's window is being opened by another process already, and does not come; the log has more.");
    }

    private static boolean summoned(Path socket, List<String> sensor) throws Failure, IOException {
        Optional<Service> running = running(socket);
        if (running.isEmpty()) {
            return false;
        }
        try (Service service = running.get()) {
            return goesBy(service, sensor) && service.summon();
        }
    }

    /**
     * Whether it goes by the sensor that is asked for; false also while it has not begun.
     *
     * @throws Failure where it has another
     */
    private static boolean goesBy(Service service, List<String> sensor) throws Failure, IOException {
        if (sensor.isEmpty()) {
            return true;
        }
        Optional<String> source = service.ask().map(view -> view.now().link().source());
        if (source.isPresent() && !List.of("--port", source.get()).equals(sensor)) {
            throw otherSensor(sensor);
        }
        return source.isPresent();
    }

    private void watch(Settings settings, List<String> sensor, Directories directories)
            throws Failure, IOException, InterruptedException {
        ServiceProcess process = new ServiceProcess(directories, sensor);
        Optional<Service> running = running(directories.socket());
        if (running.isPresent() && !sensor.isEmpty()) {
            running.get().close();
            throw otherSensor(sensor);
        }
        LivePreferences file = preferences(settings, directories);
        Attached attached =
                new Attached(directories.socket(), process, running.isEmpty(), file, InstantSource.system());
        Service service = running.isPresent() ? running.get() : process.start();
        out.println(words(settings).text("told.goes-on"));
        out.flush();
        window(settings, file, attached, service);
    }

    private static TerminalWords words(Settings settings) {
        return new TerminalWords(Languages.words(Languages.locale(settings)));
    }

    /**
     * Shows the running service on this terminal, until the wearer ends it; false where none is running.
     *
     * @param sensor what the command line says of the sensor; a service that runs has one of its own
     */
    boolean onTerminal(Settings settings, List<String> sensor) throws Failure, InterruptedException {
        Directories directories = Home.directories();
        Optional<Service> running = reach(directories.socket());
        if (running.isEmpty()) {
            return false;
        }
        if (!sensor.isEmpty()) {
            throw otherSensor(sensor);
        }
        LivePreferences file = preferences(settings, directories);
        Attached attached = new Attached(
                directories.socket(), new ServiceProcess(directories, sensor), false, file, InstantSource.system());
        Face terminal = show.terminal(settings, new SystemZone(), "", out);
        terminal.open(attached::wish);
        try {
            attached.run(running.get(), terminal, terminal::say, () -> {});
        } finally {
            terminal.close();
        }
        return true;
    }

    private static Failure otherSensor(List<String> sensor) {
        return new Failure(
                Failure.ALREADY_RUNNING,
                "Plumbline is running already, with a sensor of its own; 'plumbline stop' ends it, and then "
                        + String.join(" ", sensor) + " holds.");
    }

    private static LivePreferences preferences(Settings settings, Directories directories) {
        return new LivePreferences(
                directories.settings(),
                directories.state().resolve("first-steps"),
                settings,
                Languages.locale(settings));
    }

    private static Optional<Service> reach(Path socket) throws Failure {
        try {
            return running(socket);
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static Optional<Service> running(Path socket) throws IOException {
        try {
            return Optional.of(Service.at(socket, Carer::catalogue));
        } catch (NobodyThere e) {
            return Optional.empty();
        }
    }

    private void window(Settings settings, LivePreferences file, Attached attached, Service service)
            throws Failure, InterruptedException {
        SystemZone zone = new SystemZone();
        InstantSource clock = InstantSource.system();
        Records records = new Records(Home.directories().data(), clock, zone, file::settings);
        Senses senses = new Senses(System.getenv(), System.getProperty("os.name", ""), file::settings);
        WindowFace window = show.window(
                file::settings,
                Errands.keepWatching(settings.onClose()),
                records,
                SensingPreferences.of(attached.preferences(), senses, Languages.locale(settings)),
                Optional.of(() -> {
                    out.println(words(settings).text("told.left"));
                    out.flush();
                    attached.leave();
                }));
        Noted noted = new Noted(window);
        Supplier<DayBand> today = () -> attached.last()
                .map(View::band)
                .orElseGet(
                        () -> DayBand.empty(clock.instant().atZone(zone.get()).toLocalDate(), zone.get()));
        window.open(wishes(attached, settings, today, noted));
        try {
            attached.run(service, noted, noted::note, window::toFront);
        } finally {
            window.close();
            senses.close();
        }
    }

    /** What concerns the window is done here; all else is for the service. */
    private Consumer<Wish> wishes(Attached attached, Settings settings, Supplier<DayBand> today, Noted noted) {
        Errands errands = new Errands(
                Home.directories().data().resolve("charts"), Languages.words(Languages.locale(settings)), show::beside);
        return wish -> {
            if (wish instanceof Wish.KeepWatching || wish instanceof Wish.OpenCharts) {
                errands.run(wish, today, noted::note);
            } else {
                attached.wish(wish);
            }
        };
    }
}
