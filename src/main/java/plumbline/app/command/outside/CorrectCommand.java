package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.face.Wish;
import plumbline.posture.Posture;

/** {@code plumbline correct}. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = "What was told is wrong: I am sitting, or standing.")
public final class CorrectCommand implements Callable<Integer> {

    /** What can be said. */
    private enum As {
        SITTING,
        STANDING
    }

    @Parameters(paramLabel = "POSTURE", description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private As posture;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        return Asking.tell(
                new Wish.Corrected(posture == As.SITTING ? Posture.SITTING : Posture.STANDING),
                spec.commandLine().getOut(),
                Told.words("told.correct"));
    }
}
