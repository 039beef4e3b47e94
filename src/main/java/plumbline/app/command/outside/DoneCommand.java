package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.Answer;
import plumbline.face.Wish;

/** {@code plumbline done}. */
@Command(
        name = "done",
        mixinStandardHelpOptions = true,
        description = "I have taken the break that is asked for; what the sensor saw decides how it is kept.")
public final class DoneCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.answer(
                new Wish.Said(new Answer.Done()), spec.commandLine().getOut(), Told.words("told.done"));
    }
}
