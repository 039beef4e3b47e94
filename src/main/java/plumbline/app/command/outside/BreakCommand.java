package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.face.Wish;

/** {@code plumbline break}. */
@Command(
        name = "break",
        mixinStandardHelpOptions = true,
        description = "I take a break now: you are led through the stretch that suits, where a window is open.")
public final class BreakCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.tell(new Wish.BreakNow(), spec.commandLine().getOut(), Told.words("told.break"));
    }
}
