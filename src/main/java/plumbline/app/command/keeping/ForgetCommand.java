package plumbline.app.command.keeping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Directories;
import plumbline.app.home.Exported;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Leftovers;
import plumbline.app.live.monitor.HostClock;
import plumbline.history.Forgotten;
import plumbline.history.History;
import plumbline.history.keeping.Span;
import plumbline.history.keeping.Traces;

/** {@code plumbline forget}: days are erased from all that Plumbline keeps, and looked for afterwards. */
@Command(
        name = "forget",
        mixinStandardHelpOptions = true,
        description = {
            "Erases days from your history, its backups, the pictures and the log, and then looks for them in the raw",
            "bytes of all these files. There is no way back."
        },
        footer = {
            "",
            "Plumbline must not be running. Files that you exported yourself stay; those that are known are named.",
            "A disk that moves what it writes (SSDs, snapshots) may still hold the old bytes; no program can say",
            "otherwise."
        })
public final class ForgetCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "DAY|FROM..TO",
            description = "One day, such as 2026-03-02, or all from one to another: 2026-03-02..2026-03-08.")
    private @Nullable String which;

    @Option(names = "--all", description = "All days, and the pictures, the log and the backups with them.")
    private boolean all;

    @Option(
            names = {"-y", "--yes"},
            description = "Do not ask.")
    private boolean yes;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (all == (which != null)) {
            throw new ParameterException(spec.commandLine(), "say which days: DAY, FROM..TO or --all");
        }
        Directories directories = Home.directories();
        Path data = directories.data();
        PrintWriter out = spec.commandLine().getOut();
        ZoneId zone = ZoneId.systemDefault();
        try {
            if (which != null) {
                Span days = days(which, zone);
                ask(days.first() + " to " + days.last());
                forget(days, directories, out);
            } else {
                ask("all days");
                name(new Exported(directories.state()).forget(), out);
                List<Path> gone = new ArrayList<>(History.forgetAll(data, HostClock.system()));
                gone.addAll(Leftovers.all(directories));
                out.println("Gone: " + gone.size() + " files. There is no history any more.");
            }
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private static void forget(Span days, Directories directories, PrintWriter out) throws IOException, Failure {
        Forgotten forgotten =
                History.forget(directories.data(), days, HostClock.system(), saying -> out.println(saying.sentence()));
        out.println("Taken out: " + forgotten.rows() + " rows, copies counted too.");
        forgotten.gone().forEach(file -> out.println("Gone, since it could not be cleaned: " + file));
        Leftovers.of(days.first(), days.last(), directories).forEach(file -> out.println("Cleaned or gone: " + file));
        name(new Exported(directories.state()).forget(), out);
        Traces.Searched searched = forgotten.traces().search(Leftovers.everything(directories));
        if (!searched.found().isEmpty()) {
            throw new Failure(
                    Failure.FAILED, "there are still traces in " + searched.found() + "; 'forget --all' takes all");
        }
        out.println("Looked for " + forgotten.traces().count() + " traces in " + searched.files() + " files ("
                + searched.bytes() + " bytes): there is none.");
    }

    private static void name(List<Path> exported, PrintWriter out) {
        if (!exported.isEmpty()) {
            out.println("You have exported days to these places, which stay as they are; delete them yourself:");
            exported.forEach(place -> out.println("  " + place));
        }
    }

    private Span days(String typed, ZoneId zone) {
        int dots = typed.indexOf("..");
        try {
            LocalDate first = LocalDate.parse(dots < 0 ? typed : typed.substring(0, dots));
            LocalDate last = dots < 0 ? first : LocalDate.parse(typed.substring(dots + 2));
            return Span.of(first, last, zone);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), "no days: " + typed + "; such as 2026-03-02, or 2026-03-02..2026-03-08");
        }
    }

    private void ask(String days) throws IOException, Failure {
        if (yes) {
            return;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print("Forget " + days + ", for good? Type yes: ");
        out.flush();
        String answer = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        if (answer == null) {
            throw new Failure(Failure.FAILED, "nobody answered, and nothing was forgotten; --yes does not ask");
        }
        if (!answer.strip().equalsIgnoreCase("yes")) {
            throw new Failure(Failure.FAILED, "nothing was forgotten");
        }
    }
}
