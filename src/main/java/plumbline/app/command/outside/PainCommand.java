package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.coach.JournalEntry;
import plumbline.face.Wish;

/** {@code plumbline pain}. */
@Command(name = "pain", mixinStandardHelpOptions = true, description = "Keeps in the journal how much it hurts.")
public final class PainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "N", description = "From 1, hardly, to 10, as much as can be.")
    private int score;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (score < JournalEntry.LEAST_PAIN || score > JournalEntry.MOST_PAIN) {
            throw new ParameterException(
                    spec.commandLine(),
                    "pain is told from " + JournalEntry.LEAST_PAIN + " to " + JournalEntry.MOST_PAIN + ": " + score);
        }
        return Asking.tell(new Wish.Pain(score, ""), spec.commandLine().getOut(), Told.words("told.pain"));
    }
}
