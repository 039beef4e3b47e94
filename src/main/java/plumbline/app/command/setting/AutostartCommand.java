package plumbline.app.command.setting;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.attach.ServiceProcess;
import plumbline.app.autostart.Autostart;
import plumbline.app.autostart.AutostartWays;
import plumbline.app.home.Failure;

/** {@code plumbline autostart}: has the service started with the session. */
@Command(
        name = "autostart",
        mixinStandardHelpOptions = true,
        description = {
            "Has the service started with your session: by systemd where it is, else by XDG autostart; on macOS by a"
                    + " launch agent, on Windows by the Startup folder (both untried).",
            "Without a word it tells whether it is on."
        })
public final class AutostartCommand implements Callable<Integer> {

    /** What can be done about it. */
    private enum What {
        ON,
        OFF,
        STATUS
    }

    @Parameters(arity = "0..1", paramLabel = "WHAT", defaultValue = "status", description = "on, off or status")
    private What what = What.STATUS;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        List<Autostart> ways = AutostartWays.of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", ".")),
                System.getenv(),
                ServiceProcess.command(List.of()));
        PrintWriter out = spec.commandLine().getOut();
        try {
            switch (what) {
                case ON -> on(ways, out);
                case OFF -> off(ways, out);
                case STATUS -> status(ways, out);
            }
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
        return 0;
    }

    /** By one way only: by two it would be started twice. */
    private static void on(List<Autostart> ways, PrintWriter out) throws IOException, InterruptedException {
        for (Autostart other : ways.subList(1, ways.size())) {
            other.off();
        }
        Autostart way = ways.get(0);
        way.on();
        out.println("On, by " + way.name() + ": " + way.file() + untried(way));
    }

    private static void off(List<Autostart> ways, PrintWriter out) throws IOException, InterruptedException {
        for (Autostart way : ways) {
            way.off();
        }
        out.println("Off. A service that runs goes on; 'plumbline stop' ends it.");
    }

    private static void status(List<Autostart> ways, PrintWriter out) {
        ways.stream()
                .filter(Autostart::isOn)
                .findFirst()
                .ifPresentOrElse(
                        way -> out.println("On, by " + way.name() + ": " + way.file()),
                        () -> out.println("Off; 'plumbline autostart on' would use "
                                + ways.get(0).name() + "."));
    }

    private static String untried(Autostart way) {
        return way.isTried() ? "" : " (this was never tried on such a system; please tell how it goes)";
    }
}
