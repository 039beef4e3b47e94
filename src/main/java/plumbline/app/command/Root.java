package plumbline.app.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that all others hang from. */
@Command(
        name = "plumbline",
        mixinStandardHelpOptions = true,
        versionProvider = Root.Version.class,
        description = {
            "Knows from a small sensor on your lower back when you really sit, and asks for a movement break.",
            "A health companion, not a medical device."
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:it could not be done; the last line says why and what to do",
            "2:the command line is not right",
            "3:the sensor or its port cannot be used",
            "4:the settings file holds something that is not allowed",
            "5:another Plumbline is running",
            "6:no Plumbline is running that could be told or asked"
        },
        footer = {"", "Everything stays on this computer. Logs: see 'plumbline settings --where'."})
class Root implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: one of the commands below");
    }

    /** What {@code --version} prints. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Plumbline.class.getPackage().getImplementationVersion();
            return new String[] {"plumbline " + (version == null ? "(built in place)" : version)};
        }
    }
}
