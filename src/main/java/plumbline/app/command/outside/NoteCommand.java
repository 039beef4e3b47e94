package plumbline.app.command.outside;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.face.Wish;

/** {@code plumbline note}. */
@Command(name = "note", mixinStandardHelpOptions = true, description = "Keeps a note in the journal.")
public final class NoteCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TEXT", description = "What is to be kept.")
    private String text = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "a note has words");
        }
        return Asking.tell(new Wish.Noted(text), spec.commandLine().getOut(), Told.words("told.note"));
    }
}
