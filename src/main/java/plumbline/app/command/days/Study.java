package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;

/** Whose days a command is about: the wearer's own, or a study that was imported and is never mixed with them. */
final class Study {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    @Option(
            names = "--study",
            paramLabel = "STUDY",
            description = "A study that was imported, instead of your own days.")
    private @Nullable String name;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli fills it before the command runs
    private CommandSpec spec;

    boolean isNamed() {
        return name != null;
    }

    /** Where the days of the study are. */
    Path directory() throws Failure {
        if (name == null) {
            return Home.directories().data();
        }
        Path directory = directory(name);
        if (!Files.isDirectory(directory)) {
            throw new Failure(Failure.FAILED, "there is no study named " + name + "; there are: " + all());
        }
        return directory;
    }

    /** Where the study is, or will be. */
    Path directoryToMake() {
        return name == null ? Home.directories().data() : directory(name);
    }

    private Path directory(String of) {
        if (!NAME.matcher(of).matches()) {
            throw new ParameterException(
                    spec.commandLine(), "a study is named with letters, figures, dot, hyphen and underscore: " + of);
        }
        return Home.directories().data().resolve("studies").resolve(of);
    }

    private static String all() {
        try (Stream<Path> studies = Files.list(Home.directories().data().resolve("studies"))) {
            return studies.map(p -> String.valueOf(p.getFileName()))
                    .sorted()
                    .toList()
                    .toString();
        } catch (IOException e) {
            return "none";
        }
    }
}
