package plumbline.app.command.setting;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.neighbour.Happened;
import plumbline.neighbour.Happening;
import plumbline.neighbour.Hook;
import plumbline.neighbour.Hooks;
import plumbline.settings.Settings;

/** {@code plumbline hooks}: the wearer's own program that is told what happens. */
@Command(
        name = "hooks",
        mixinStandardHelpOptions = true,
        description = "Says which program of yours is told what happens; 'test' tries it.",
        footer = {
            "",
            "The program is set in the settings, as a list of itself and its arguments; no shell reads it:",
            "  [hooks]",
            "  program = [\"/home/you/bin/lamp\", \"desk\"]",
            "It finds what happened in PLUMBLINE_EVENT, when in PLUMBLINE_AT, and more in such as",
            "PLUMBLINE_SEATED_S. It is ended after 30 seconds, and one runs at a time."
        })
public final class HooksCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    /** What the settings say. */
    public static Hooks.Wanted wanted(Settings settings) {
        return new Hooks.Wanted(
                Optional.of(settings.hookProgram()).filter(p -> !p.isEmpty()).map(Hook::new),
                Arrays.stream(Happening.values())
                        .filter(h -> settings.hookedOn().contains(h.key()))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    public Integer call() throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        Hooks.Wanted wanted = wanted(Home.settings());
        out.println(wanted.hook()
                .map(hook -> "told what happens: " + String.join(" ", hook.command()))
                .orElse("no program is set; see 'plumbline hooks --help'"));
        for (Happening what : Happening.values()) {
            out.println(String.format(
                    Locale.ROOT,
                    "  %-16s %s",
                    what.key(),
                    wanted.on().contains(what) ? "told" : "not told (hooks.on)"));
        }
        out.flush();
        return 0;
    }

    /** {@code plumbline hooks test}. */
    @Command(
            name = "test",
            mixinStandardHelpOptions = true,
            description = "Runs your program as if something had happened, and prints what came back.")
    Integer test(
            @Parameters(
                            paramLabel = "EVENT",
                            arity = "0..1",
                            description = "What has happened; standard: break_asked.",
                            defaultValue = "break_asked",
                            completionCandidates = Events.class)
                    String event)
            throws Failure {
        Hook hook = wanted(Home.settings())
                .hook()
                .orElseThrow(() -> new Failure(
                        Failure.FAILED,
                        "No program is set. Set hooks.program in the settings file ('plumbline settings --where'),"
                                + " such as program = [\"/home/you/bin/lamp\", \"desk\"] under [hooks]."));
        Happening what = Arrays.stream(Happening.values())
                .filter(h -> h.key().equals(event))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no event " + event + "; there are " + String.join(", ", new Events())));
        PrintWriter out = spec.commandLine().getOut();
        Instant now = InstantSource.system().instant();
        Happened happened = new Happened(what, now, what.example());
        out.println("running " + String.join(" ", hook.command()));
        happened.environment().forEach((name, value) -> out.println("  " + name + "=" + value));
        out.flush();
        return told(hook.run(happened), out);
    }

    private static int told(Hook.Result result, PrintWriter out) throws Failure {
        if (result instanceof Hook.NotBegun not) {
            throw new Failure(Failure.FAILED, "It could not be begun: " + not.why());
        }
        if (result instanceof Hook.TookTooLong slow) {
            print(slow.said(), out);
            throw new Failure(Failure.FAILED, "It took longer than " + Hook.LIMIT_S + " s and was ended.");
        }
        Hook.Ended ended = (Hook.Ended) result;
        print(ended.said(), out);
        if (ended.exit() != 0) {
            throw new Failure(Failure.FAILED, "It ended with " + ended.exit() + "; 0 would be well.");
        }
        out.println("it ended with 0");
        out.flush();
        return 0;
    }

    private static void print(String said, PrintWriter out) {
        said.lines().forEach(line -> out.println("  | " + line));
        out.flush();
    }

    /** The names of events. */
    static final class Events implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            List<String> names =
                    Arrays.stream(Happening.values()).map(Happening::key).toList();
            return names.iterator();
        }
    }
}
