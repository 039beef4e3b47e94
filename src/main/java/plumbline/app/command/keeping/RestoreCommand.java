package plumbline.app.command.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.HostClock;
import plumbline.history.History;
import plumbline.history.Restored;
import plumbline.history.keeping.Backup;

/** {@code plumbline restore}: a backup in the place of the history, which is set aside. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Puts a backup in the place of your history. What is there now is set aside, whole.",
        footer = {"", "'plumbline backup --list' names the backups. Plumbline must not be running."})
public final class RestoreCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DATE",
            description =
                    "The newest backup of this day, such as 2026-03-02, or the path of one. Standard: the newest.")
    private @Nullable String which;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Path data = Home.directories().data();
        PrintWriter out = spec.commandLine().getOut();
        try {
            Path backup = backup(data);
            Restored restored = History.restore(
                    data,
                    backup,
                    HostClock.system(),
                    health ->
                            spec.commandLine().getErr().println(health.saying().sentence()));
            out.println("Restored " + backup + ": " + BackupCommand.counted(restored.contents()));
            restored.aside()
                    .ifPresent(aside -> out.println("What was there before is in " + aside + "; 'plumbline restore "
                            + aside + "' brings it back."));
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private Path backup(Path data) throws IOException, Failure {
        Optional<LocalDate> day = which == null ? Optional.empty() : day(which);
        if (which != null && day.isEmpty()) {
            return Path.of(which);
        }
        Optional<Backup> newest =
                Files.isDirectory(data) ? History.backups(data).newest(day) : Optional.empty();
        return newest.map(Backup::file)
                .orElseThrow(() -> new Failure(
                        Failure.FAILED,
                        "there is no backup" + day.map(d -> " of " + d).orElse("")
                                + "; 'plumbline backup --list' names those that there are"));
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
