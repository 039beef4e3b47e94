package plumbline.app.home;

import java.lang.management.ManagementFactory;
import java.time.ZoneId;
import java.util.TimeZone;
import java.util.function.Supplier;

/**
 * The zone that the wearer lives by, as the system has it at each moment: Java looks only once, and a traveller does not
 * start their programs anew.
 */
public final class SystemZone implements Supplier<ZoneId> {

    private static final String PROPERTY = "user.timezone";

    /** Named on the command line of Java: then that holds, whatever the system has. */
    private final boolean named;

    public SystemZone() {
        // The property itself does not tell: Java writes into it what it has found by itself.
        this.named = ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(option -> option.startsWith("-D" + PROPERTY + "="));
    }

    @Override
    public synchronized ZoneId get() {
        if (!named) {
            // Java keeps what it found in this property, and in the default.
            System.clearProperty(PROPERTY);
            TimeZone.setDefault(null);
        }
        return ZoneId.systemDefault();
    }
}
