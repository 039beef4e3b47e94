package plumbline.app.command.setting;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.command.days.Days;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.settings.Refused;
import plumbline.settings.SettingsFile;

/** {@code plumbline welcome}: the five questions of the first use, on a terminal. */
@Command(
        name = "welcome",
        mixinStandardHelpOptions = true,
        description = {
            "Asks five questions before the first stretch, and writes the answers into the settings.",
            "An empty answer leaves a setting as it is. Plumbline is not a medical device; nothing it says is medical"
                    + " advice."
        })
public final class WelcomeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Home.settings();
        Path file = Home.directories().settings();
        PrintWriter out = spec.commandLine().getOut();
        BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        out.println("This is not medical advice. With persistent pain or a recent injury ask a doctor or");
        out.println("physiotherapist before you stretch; until then only walking is offered.");
        try {
            ask(
                    out,
                    keys,
                    file,
                    "wearer.ask_first",
                    "Persistent pain or a recent injury, and nobody asked yet? yes/no");
            ask(out, keys, file, "wearer.hip_replacement", "A hip replacement? yes/no");
            ask(out, keys, file, "wearer.no_floor", "Is lying down on a floor out of the question? yes/no");
            ask(out, keys, file, "schedule.hours", "Your working hours, such as 09:00-17:30?");
            ask(out, keys, file, "break.move_every_min", "Minutes of sitting before a break is asked for, 20 to 120?");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, Days.sentence(e));
        }
        out.println("Written to " + file + "; 'plumbline settings' shows it.");
        return 0;
    }

    /** Asks until the answer is allowed, empty, or nothing more is typed. */
    private static void ask(PrintWriter out, BufferedReader keys, Path file, String path, String question)
            throws IOException {
        boolean answered = false;
        while (!answered) {
            out.println(question);
            out.flush();
            String answer =
                    Optional.ofNullable(keys.readLine()).map(String::strip).orElse("");
            try {
                if (!answer.isEmpty()) {
                    SettingsFile.set(file, path, yesOrNo(answer));
                }
                answered = true;
            } catch (Refused e) {
                out.println(e.reasons().get(0));
            }
        }
    }

    private static String yesOrNo(String answer) {
        return switch (answer.toLowerCase(Locale.ROOT)) {
            case "yes", "y" -> "true";
            case "no", "n" -> "false";
            default -> answer;
        };
    }
}
