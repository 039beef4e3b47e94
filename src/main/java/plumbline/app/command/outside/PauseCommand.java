package plumbline.app.command.outside;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plumbline.coach.Answer;

/** {@code plumbline pause}. */
@Command(
        name = "pause",
        mixinStandardHelpOptions = true,
        description = "Asks for nothing for a while: minutes, a time such as 14:30, tomorrow, or a day such as monday.",
        footer = {"", "'plumbline resume' ends it before its time."})
public final class PauseCommand extends Quieting {

    @Parameters(
            arity = "0..1",
            paramLabel = "HOW-LONG",
            defaultValue = "30",
            description = "Minutes, HH:MM, tomorrow or a day of the week. Standard: ${DEFAULT-VALUE} minutes.")
    private String length = "30";

    public PauseCommand() {
        super(Answer.Why.PAUSE);
    }

    @Override
    String length() {
        return length;
    }
}
