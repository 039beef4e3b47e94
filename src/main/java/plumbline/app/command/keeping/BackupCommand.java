package plumbline.app.command.keeping;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.HostClock;
import plumbline.history.History;
import plumbline.history.keeping.Backup;
import plumbline.history.keeping.Backups;
import plumbline.history.keeping.Contents;

/** {@code plumbline backup}: a copy of the history, also while Plumbline is running. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Copies your history to where the daily backups are, also while Plumbline is running.",
        footer = {
            "",
            "Plumbline makes one each day by itself, and keeps those of seven days and four weeks.",
            "'plumbline restore' brings one back."
        })
public final class BackupCommand implements Callable<Integer> {

    @Option(names = "--list", description = "Name the backups that there are, oldest first, and do nothing else.")
    private boolean list;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Path data = Home.directories().data();
        PrintWriter out = spec.commandLine().getOut();
        try {
            if (list) {
                List<Backup> all = History.backups(data).all();
                all.forEach(backup -> out.println(backup.day() + "  " + backup.file()));
                if (all.isEmpty()) {
                    out.println("There is no backup yet.");
                }
                return 0;
            }
            HostClock clock = HostClock.system();
            LocalDate today = clock.instant().atZone(ZoneId.systemDefault()).toLocalDate();
            Backups.Made made = History.backUp(
                    data,
                    today,
                    clock,
                    health ->
                            spec.commandLine().getErr().println(health.saying().sentence()));
            out.println(made.backup().file() + ": " + counted(made.contents()));
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** What was counted in a copy, in words. */
    static String counted(Contents contents) {
        return contents.epochs() + " pieces of ten seconds, " + contents.bouts() + " bouts, " + contents.days()
                + " days";
    }
}
