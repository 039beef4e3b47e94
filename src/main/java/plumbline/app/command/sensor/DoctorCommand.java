package plumbline.app.command.sensor;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.doctor.BusCheck;
import plumbline.app.doctor.ComputerCheck;
import plumbline.app.doctor.DesktopCheck;
import plumbline.app.doctor.Hearing;
import plumbline.app.doctor.PortCheck;
import plumbline.app.doctor.Sign;
import plumbline.app.home.Bounds;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.senses.Senses;
import plumbline.app.sensors.RememberingLink;
import plumbline.device.port.Ports;
import plumbline.settings.Settings;

/** {@code plumbline doctor}: looks through everything, and says what to do. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Looks through all that Plumbline needs: ports and rights, the sensor, the desktop, the disk.",
            "Lay the sensor still on the table meanwhile. Ends with 1 where something is at fault."
        })
public final class DoctorCommand implements Callable<Integer> {

    @Mixin
    private final SensorPort port = new SensorPort();

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "20",
            description = "How long to listen to the sensor at most. Standard: ${DEFAULT-VALUE}.")
    private double seconds;

    @Option(names = "--json", description = "Print a JSON array instead of lines, in English.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException, Failure {
        Bounds.check(spec, "--seconds", seconds, 1, 3600);
        Directories directories = Home.directories();
        Map<String, String> environment = System.getenv();
        String os = System.getProperty("os.name", "");
        List<Sign> signs = new ArrayList<>(new ComputerCheck(directories, environment, os).signs());
        signs.add(BusCheck.sign(environment, os));
        boolean settingsHold = signs.stream().noneMatch(sign -> sign.isFaultOf(ComputerCheck.OF_SETTINGS));
        Settings settings = settingsHold ? Home.settings() : Settings.STANDARD;
        try (Senses senses = new Senses(environment, os, () -> settings)) {
            signs.addAll(DesktopCheck.signs(senses));
        }
        signs.addAll(sensor(settings, directories.state().resolve("native"), os));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(DoctorTalk.json(signs));
        } else {
            DoctorTalk talk = new DoctorTalk(FindingWords.of(settings));
            signs.forEach(sign -> talk.lines(sign).forEach(out::println));
        }
        out.flush();
        return signs.stream().anyMatch(s -> s.state() == Sign.State.FAULT) ? Failure.FAILED : 0;
    }

    private List<Sign> sensor(Settings settings, Path library, String os) throws InterruptedException {
        List<Sign> signs = new ArrayList<>();
        try {
            boolean kept = SensorPort.prepare();
            List<Ports.Port> ports = SensorPort.list();
            List<String> wanted = port.which(settings).likely();
            signs.addAll(new PortCheck(ports, wanted, kept ? Optional.of(library) : Optional.empty(), os).signs());
            RememberingLink link = port.link(settings, spec.commandLine().getErr());
            signs.addAll(new Hearing(link).signs(seconds));
        } catch (Failure e) {
            signs.add(Sign.noSensor(e.sentence()));
        }
        return signs;
    }
}
