package plumbline.app.autostart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The ways that this system has, the best first. */
public final class AutostartWays {

    private static final long PATIENCE_S = 20;

    private AutostartWays() {}

    /**
     * The ways of a system.
     *
     * @param os as in the system property {@code os.name}
     * @param home as in {@code user.home}
     * @param environment as in {@link System#getenv()}
     * @param command the command line of the service
     */
    public static List<Autostart> of(String os, Path home, Map<String, String> environment, List<String> command) {
        if (Ways.is(os, "mac")) {
            return List.of(Ways.launchAgent(home, command));
        }
        if (Ways.is(os, "windows")) {
            Path roaming = Optional.ofNullable(environment.get("APPDATA"))
                    .map(Path::of)
                    .orElse(home.resolve("AppData/Roaming"));
            return List.of(Ways.startup(roaming, command));
        }
        Path config = Ways.config(home, environment);
        List<Autostart> ways = new ArrayList<>();
        if (hasSystemd()) {
            ways.add(new SystemdUnit(
                    config.resolve("systemd/user").resolve(SystemdUnit.UNIT),
                    Ways.systemd(command),
                    AutostartWays::systemctl));
        }
        ways.add(Ways.xdg(config, command));
        return ways;
    }

    /** Whether the wearer's own systemd runs and can be told. */
    private static boolean hasSystemd() {
        try {
            return systemctl("--quiet", "show-environment");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean systemctl(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("systemctl", "--user"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = process.waitFor(PATIENCE_S, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        return ended && process.exitValue() == 0;
    }
}
