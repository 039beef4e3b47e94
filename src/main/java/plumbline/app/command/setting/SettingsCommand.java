package plumbline.app.command.setting;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.settings.Refused;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

/** {@code plumbline settings}: shows, checks and writes the settings file. */
@Command(
        name = "settings",
        mixinStandardHelpOptions = true,
        description = "Shows what is set, or writes and checks the settings file.")
public final class SettingsCommand implements Callable<Integer> {

    @ArgGroup(exclusive = true)
    private @Nullable What what;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    private static final class What {
        @Option(
                names = "--write-default",
                arity = "0..1",
                paramLabel = "FILE",
                fallbackValue = "",
                description = "Write a file with every key, its meaning and its standard value; never over one that "
                        + "is there. Without FILE: where Plumbline looks for it.")
        private @Nullable String write;

        @Option(
                names = "--check",
                arity = "0..1",
                paramLabel = "FILE",
                fallbackValue = "",
                description = "Say what is wrong in a settings file, if anything.")
        private @Nullable String check;

        @Option(names = "--where", description = "Say where the settings, the history and the log are.")
        private boolean where;
    }

    @Override
    public Integer call() throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        Directories directories = Home.directories();
        if (what == null) {
            out.print(SettingsFile.text(Home.settings()));
            out.flush();
        } else if (what.write != null) {
            write(file(what.write, directories), out);
        } else if (what.check != null) {
            check(file(what.check, directories), out);
        } else if (what.where) {
            out.println("settings  " + directories.settings());
            out.println("history   " + directories.data());
            out.println("log       " + directories.state());
        }
        return 0;
    }

    private static void write(Path file, PrintWriter out) throws Failure {
        try {
            SettingsFile.writeStandard(file);
            out.println("Wrote " + file);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(Failure.FAILED, file + " is there already and stays as it is; name another file");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, file + " cannot be written: " + e);
        }
    }

    private static void check(Path file, PrintWriter out) throws Failure {
        if (!Files.exists(file)) {
            out.println(file + " is not there, so the standard holds.");
            return;
        }
        try {
            Settings settings = SettingsFile.read(file);
            out.println(file + " is in order; a break is asked for after "
                    + settings.coach().breaks().moveEvery().toMinutes() + " minutes of sitting.");
        } catch (Refused e) {
            throw new Failure(Failure.BAD_SETTINGS, String.join(System.lineSeparator(), e.reasons()));
        }
    }

    private static Path file(String named, Directories directories) {
        return Optional.of(named).filter(n -> !n.isEmpty()).map(Path::of).orElse(directories.settings());
    }
}
