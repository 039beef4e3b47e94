package plumbline.app.command.outside;

import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.Answer;
import plumbline.face.Wish;

/** {@code plumbline snooze}. */
@Command(name = "snooze", mixinStandardHelpOptions = true, description = "Puts off the break that is asked for.")
public final class SnoozeCommand implements Callable<Integer> {

    /** Longer is a pause. */
    private static final int MOST_MIN = 60;

    @Parameters(
            arity = "0..1",
            paramLabel = "MIN",
            defaultValue = "10",
            description = "For how many minutes, 1 to 60. Standard: ${DEFAULT-VALUE}.")
    private int minutes = 10;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (minutes < 1 || minutes > MOST_MIN) {
            throw new ParameterException(spec.commandLine(), "a snooze has 1 to " + MOST_MIN + " minutes: " + minutes);
        }
        return Asking.answer(
                new Wish.Said(new Answer.Snooze(Duration.ofMinutes(minutes))),
                spec.commandLine().getOut(),
                Told.words("told.snooze", minutes));
    }
}
