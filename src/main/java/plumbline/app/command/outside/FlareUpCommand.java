package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.face.Wish;

/** {@code plumbline flare-up}. */
@Command(
        name = "flare-up",
        mixinStandardHelpOptions = true,
        description = "My back has flared up: what should not be done then is withdrawn at once.")
public final class FlareUpCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.tell(new Wish.FlaredUp(), spec.commandLine().getOut(), Told.words("told.flare-up"));
    }
}
