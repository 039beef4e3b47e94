package plumbline.app.command.outside;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import plumbline.coach.Answer;

/** {@code plumbline meeting}. */
@Command(
        name = "meeting",
        mixinStandardHelpOptions = true,
        description = "Keeps quiet while you are in a meeting: minutes, a time such as 14:30, tomorrow, or a day.",
        footer = {"", "'plumbline resume' ends it before its time."})
public final class MeetingCommand extends Quieting {

    @Parameters(
            arity = "0..1",
            paramLabel = "HOW-LONG",
            defaultValue = "60",
            description = "Minutes, HH:MM, tomorrow or a day of the week. Standard: ${DEFAULT-VALUE} minutes.")
    private String length = "60";

    public MeetingCommand() {
        super(Answer.Why.MEETING);
    }

    @Override
    String length() {
        return length;
    }
}
