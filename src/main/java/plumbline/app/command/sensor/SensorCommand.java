package plumbline.app.command.sensor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code plumbline sensor}: what can be set in the sensor itself. */
@Command(
        name = "sensor",
        mixinStandardHelpOptions = true,
        description = "Sets what can be set in the sensor itself.",
        subcommands = RateCommand.class,
        synopsisSubcommandLabel = "COMMAND")
public final class SensorCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before run()
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to set: plumbline sensor rate 50");
    }
}
