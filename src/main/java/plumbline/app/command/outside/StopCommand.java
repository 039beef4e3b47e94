package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.face.Wish;

/** {@code plumbline stop}. */
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        description = "Ends the service, and the windows with it. What was measured is kept.")
public final class StopCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.tell(new Wish.Quit(), spec.commandLine().getOut(), Told.words("told.stop"));
    }
}
