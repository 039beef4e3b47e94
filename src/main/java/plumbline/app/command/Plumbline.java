package plumbline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.tinylog.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IParameterExceptionHandler;
import plumbline.app.command.days.ExportCommand;
import plumbline.app.command.days.ImportCommand;
import plumbline.app.command.days.ReportCommand;
import plumbline.app.command.keeping.BackupCommand;
import plumbline.app.command.keeping.ForgetCommand;
import plumbline.app.command.keeping.RestoreCommand;
import plumbline.app.command.outside.BreakCommand;
import plumbline.app.command.outside.CorrectCommand;
import plumbline.app.command.outside.DoneCommand;
import plumbline.app.command.outside.FlareUpCommand;
import plumbline.app.command.outside.MeetingCommand;
import plumbline.app.command.outside.NoteCommand;
import plumbline.app.command.outside.PainCommand;
import plumbline.app.command.outside.PauseCommand;
import plumbline.app.command.outside.ResumeCommand;
import plumbline.app.command.outside.SkipCommand;
import plumbline.app.command.outside.SnoozeCommand;
import plumbline.app.command.outside.StatusCommand;
import plumbline.app.command.outside.StopCommand;
import plumbline.app.command.recorded.AnalyzeCommand;
import plumbline.app.command.recorded.EvaluateCommand;
import plumbline.app.command.recorded.SimulateCommand;
import plumbline.app.command.run.DemoCommand;
import plumbline.app.command.run.ReplayCommand;
import plumbline.app.command.run.ServiceCommand;
import plumbline.app.command.sensor.CalibrateCommand;
import plumbline.app.command.sensor.DecodeCommand;
import plumbline.app.command.sensor.DoctorCommand;
import plumbline.app.command.sensor.PortsCommand;
import plumbline.app.command.sensor.RecordCommand;
import plumbline.app.command.sensor.SensorCommand;
import plumbline.app.command.setting.AutostartCommand;
import plumbline.app.command.setting.CompletionCommand;
import plumbline.app.command.setting.HooksCommand;
import plumbline.app.command.setting.SettingsCommand;
import plumbline.app.command.setting.WelcomeCommand;
import plumbline.app.command.stretches.LedCommand;
import plumbline.app.command.stretches.StretchesCommand;
import plumbline.app.command.window.RunCommand;
import plumbline.app.command.window.WindowCommand;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Logs;

/** The command that all others hang from. */
@Command(
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            ServiceCommand.class,
            WindowCommand.class,
            StatusCommand.class,
            PauseCommand.class,
            MeetingCommand.class,
            ResumeCommand.class,
            SnoozeCommand.class,
            SkipCommand.class,
            DoneCommand.class,
            BreakCommand.class,
            CorrectCommand.class,
            FlareUpCommand.class,
            NoteCommand.class,
            PainCommand.class,
            StopCommand.class,
            ReplayCommand.class,
            SimulateCommand.class,
            CalibrateCommand.class,
            AnalyzeCommand.class,
            EvaluateCommand.class,
            RecordCommand.class,
            DecodeCommand.class,
            PortsCommand.class,
            SensorCommand.class,
            DoctorCommand.class,
            ReportCommand.class,
            ExportCommand.class,
            ImportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            ForgetCommand.class,
            StretchesCommand.class,
            LedCommand.class,
            WelcomeCommand.class,
            AutostartCommand.class,
            CompletionCommand.class,
            SettingsCommand.class,
            HooksCommand.class
        })
public final class Plumbline extends Root {

    /** Java cannot name a file whose name the locale has no letters for. */
    private static final String UNNAMEABLE =
            "a path has letters that the language settings (LC_ALL, LANG) do not allow;"
                    + " try again with LC_ALL=C.UTF-8";

    /** Runs the command line and returns its exit code. */
    public static int run(String... args) {
        Charset terminal = StandardCharsets.UTF_8;
        PrintWriter err = new PrintWriter(System.err, true, terminal);
        Output output = new Output();
        PrintWriter out = new PrintWriter(output, true, terminal);
        int code;
        try {
            Logs.keepIn(Home.directories().state());
            CommandLine line = line(args)
                    .setOut(out)
                    .setErr(err)
                    .setUsageHelpAutoWidth(true)
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler(Plumbline::sayPlainly);
            IParameterExceptionHandler usual = line.getParameterExceptionHandler();
            code = line.setParameterExceptionHandler((e, typed) -> {
                        if (!String.valueOf(e.getMessage()).contains(InvalidPathException.class.getSimpleName())) {
                            return usual.handleParseException(e, typed);
                        }
                        err.println("plumbline: " + UNNAMEABLE);
                        return ExitCode.USAGE;
                    })
                    .execute(args);
        } catch (InvalidPathException e) {
            err.println("plumbline: " + UNNAMEABLE);
            code = Failure.FAILED;
        }
        out.flush();
        return output.trouble().map(why -> unwritten(why, err)).orElse(code);
    }

    /**
     * With the one command that is typed, where the first word names one: to make all forty of them takes a quarter of a
     * second.
     */
    private static CommandLine line(String[] args) {
        String first = args.length == 0 ? "" : args[0];
        if (first.equals("--version") || first.equals("-V")) {
            return new CommandLine(new Root());
        }
        return Named.command(first)
                .map(only -> new CommandLine(new Root()).addSubcommand(only))
                .orElseGet(() -> new CommandLine(new Plumbline()));
    }

    /** What was to be printed, and was not, is not done; whoever closes a pipe has seen enough. */
    private static int unwritten(IOException why, PrintWriter err) {
        if (!String.valueOf(why.getMessage()).contains("Broken pipe")) {
            err.println("plumbline: what was to be printed could not be written: " + why.getMessage());
        }
        return Failure.FAILED;
    }

    /** A wearer gets a sentence and an exit code; the log gets the rest. */
    private static int sayPlainly(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
        if (e instanceof InvalidPathException) {
            line.getErr().println(line.getCommandName() + ": " + UNNAMEABLE);
            return Failure.FAILED;
        }
        if (e instanceof Failure failure) {
            line.getErr().println(line.getCommandName() + ": " + failure.sentence());
            return failure.exitCode();
        }
        Logger.error(e, "{} failed", line.getCommandName());
        line.getErr()
                .println(line.getCommandName() + ": something is wrong in Plumbline itself (" + e
                        + "); the log has more");
        return Failure.FAILED;
    }
}
