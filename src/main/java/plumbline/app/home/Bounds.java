package plumbline.app.home;

import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Refuses a figure on the command line that is out of bounds, with the bounds. */
public final class Bounds {

    private Bounds() {}

    public static void check(CommandSpec spec, String option, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.format(Locale.ROOT, "%s must be from %s to %s: %s", option, least, most, value));
        }
    }
}
