package plumbline.desktop.probe;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Has logind wait a little before the computer sleeps. logind hands out such a lock as a file descriptor, which dbus-java does
 * not take over its native transport; so {@code systemd-inhibit} holds it, around a {@code cat} that ends when we let go of its
 * input, or die.
 */
public final class DelayLock {

    private final List<String> command;
    private final Consumer<String> log;
    private Optional<Process> held = Optional.empty();
    private boolean told;

    /**
     * One that is not held.
     *
     * @param inhibit the program, usually {@code systemd-inhibit}
     * @param log takes a line where there is no such program
     */
    public DelayLock(List<String> inhibit, Consumer<String> log) {
        List<String> all = new ArrayList<>(inhibit);
        all.addAll(
                List.of("--what=sleep", "--mode=delay", "--who=Plumbline", "--why=writes what it has measured", "cat"));
        this.command = List.copyOf(all);
        this.log = log;
    }

    /** Holds the sleep off from now on, if it does not already. */
    synchronized void take() {
        if (held.filter(Process::isAlive).isPresent()) {
            return;
        }
        try {
            held = Optional.of(new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (IOException e) {
            if (!told) {
                told = true;
                log.accept("sleep is not held off until all is written: " + e.getMessage());
            }
        }
    }

    /** Lets the computer sleep. */
    public synchronized void release() {
        held.ifPresent(process -> {
            try {
                process.getOutputStream().close();
            } catch (IOException e) {
                process.destroy();
            }
        });
        held = Optional.empty();
    }
}
