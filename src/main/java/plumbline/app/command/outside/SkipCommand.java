package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.Answer;
import plumbline.face.Wish;

/** {@code plumbline skip}. */
@Command(name = "skip", mixinStandardHelpOptions = true, description = "Skips the break that is asked for.")
public final class SkipCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "WHY", defaultValue = "", description = "Why, for your own record.")
    private String why = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.answer(
                new Wish.Said(new Answer.Skip(why)), spec.commandLine().getOut(), Told.words("told.skip"));
    }
}
