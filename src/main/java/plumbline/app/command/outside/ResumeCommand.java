package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.Answer;
import plumbline.face.Wish;

/** {@code plumbline resume}. */
@Command(
        name = "resume",
        mixinStandardHelpOptions = true,
        description = "Ends a pause or a meeting: breaks are asked for again.")
public final class ResumeCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.tell(
                new Wish.Said(new Answer.Resume()), spec.commandLine().getOut(), Told.words("told.resume"));
    }
}
