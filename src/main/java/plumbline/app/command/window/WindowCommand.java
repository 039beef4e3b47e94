package plumbline.app.command.window;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.command.run.Show;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;

/** {@code plumbline window}: the window of the running service. */
@Command(
        name = "window",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the running service in a window, and starts one where none runs.",
            "Where a window is open already, it comes to the front. The service goes on when the window is gone."
        })
public final class WindowCommand implements Callable<Integer> {

    @Mixin
    private final Show show = new Show();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        if (!show.inWindow()) {
            throw new Failure(
                    Failure.FAILED,
                    "there is no display for a window; 'plumbline status --watch' tells how it stands, and"
                            + " 'plumbline run --headless' shows a run of its own on the terminal.");
        }
        new Opening(show, spec.commandLine().getOut()).open(Home.settings(), List.of());
        return 0;
    }
}
