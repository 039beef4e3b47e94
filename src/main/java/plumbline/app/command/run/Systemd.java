package plumbline.app.command.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.tinylog.Logger;
import plumbline.app.home.Chore;
import plumbline.app.home.Daemon;

/**
 * Tells systemd that the service is ready, still well, or about to end, by systemd's own command: Java 17 has no datagram socket
 * for it. Where systemd did not start the service, nothing is told.
 *
 * @param watchdogMicros how often systemd wants to hear of it; 0 where it does not
 */
record Systemd(boolean told, long watchdogMicros) {

    private static final long PATIENCE_S = 10;

    /** As systemd has put it into the environment. */
    static Systemd of(Map<String, String> environment) {
        boolean told = !environment.getOrDefault("NOTIFY_SOCKET", "").isBlank();
        return new Systemd(told, told ? micros(environment) : 0);
    }

    private static long micros(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("WATCHDOG_USEC"))
                .filter(text -> text.matches("\\d{1,15}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /**
     * The service is ready; from now on it is said twice in each time of the watchdog that it is well, as long as it is.
     *
     * @param well whether it is
     */
    void ready(BooleanSupplier well) {
        if (!told) {
            return;
        }
        tell("--ready", "--status=watching");
        if (watchdogMicros > 0) {
            ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new Daemon("watchdog"));
            Runnable beat = () -> {
                if (well.getAsBoolean()) {
                    tell("WATCHDOG=1");
                }
            };
            new Chore("watchdog", beat).again(executor, watchdogMicros / 2, watchdogMicros / 2, TimeUnit.MICROSECONDS);
        }
    }

    /** The service ends in order. */
    void stopping() {
        if (told) {
            tell("STOPPING=1");
        }
    }

    private static void tell(String... words) {
        List<String> command = new ArrayList<>(List.of("systemd-notify"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                Logger.warn("systemd-notify does not end");
            }
        } catch (IOException e) {
            Logger.warn("systemd cannot be told: {}", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
