package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.Answer;

/** {@code plumbline pause}. */
@Command(
        name = "pause",
        mixinStandardHelpOptions = true,
        description = "Asks for nothing for a while: minutes, a time such as 14:30, tomorrow, or a day such as monday.",
        footer = {"", "'plumbline resume' ends it before its time."})
public final class PauseCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "HOW-LONG",
            defaultValue = "30",
            description = "Minutes, HH:MM, tomorrow or a day of the week. Standard: ${DEFAULT-VALUE} minutes.")
    private String length = "30";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Quieting.quiet(length, Answer.Why.PAUSE, spec.commandLine());
    }
}
