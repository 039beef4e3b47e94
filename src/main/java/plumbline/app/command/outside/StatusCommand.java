package plumbline.app.command.outside;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.control.Service;
import plumbline.control.status.BarFormat;
import plumbline.control.status.StatusJson;
import plumbline.face.View;
import plumbline.terminal.StatusLines;
import plumbline.trend.words.Words;

/** {@code plumbline status}: how it stands, for a person, a program or a status bar. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Tells what you are doing, when the next break is, and how the sensor is.",
        footer = {"", "With --watch a line comes whenever it has changed, until you stop it or the service ends."})
public final class StatusCommand implements Callable<Integer> {

    private static final int PATIENCE = 30;
    private static final long LOOK_NANOS = 100_000_000;

    @Option(names = "--json", description = "One line of JSON; see control.md for its fields.")
    private boolean json;

    @Option(names = "--watch", description = "Go on telling, whenever something has changed.")
    private boolean watch;

    @Option(
            names = "--format",
            paramLabel = "BAR",
            description = "A line for a status bar: ${COMPLETION-CANDIDATES} (waybar: \"return-type\": \"json\";"
                    + " i3blocks: format=json).")
    private @Nullable BarFormat format;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (json && format != null) {
            throw new ParameterException(spec.commandLine(), "either --json or --format, not both");
        }
        Words words = Languages.words(Languages.locale(Home.settings()));
        Function<View, String> telling = telling(words);
        PrintWriter out = spec.commandLine().getOut();
        if (watch) {
            return Asking.ask(service -> {
                Telling face = new Telling(telling, out);
                Service.End end = service.watch(face, false, face);
                return end == Service.End.LEFT ? Failure.FAILED : 0;
            });
        }
        Optional<View> view = Asking.ask(StatusCommand::first);
        if (view.isEmpty()) {
            throw new Failure(Failure.FAILED, "nothing is known yet; ask again in a second.");
        }
        out.println(telling.apply(view.get()));
        return 0;
    }

    /** A service that has just begun has its first look within a second. */
    private static Optional<View> first(Service service) throws IOException {
        Optional<View> view = service.ask();
        for (int i = 0; view.isEmpty() && i < PATIENCE; i++) {
            LockSupport.parkNanos(LOOK_NANOS);
            view = service.ask();
        }
        return view;
    }

    private Function<View, String> telling(Words words) {
        if (json) {
            return StatusJson::of;
        }
        StatusLines lines = new StatusLines(words);
        if (format != null) {
            BarFormat bar = format;
            BarWords glances = new BarWords(lines, words);
            return view -> bar.line(glances.of(view));
        }
        return view ->
                lines.of(view).stream().map(String::stripTrailing).collect(Collectors.joining(System.lineSeparator()));
    }
}
