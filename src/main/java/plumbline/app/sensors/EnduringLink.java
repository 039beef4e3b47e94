package plumbline.app.sensors;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Reason;
import plumbline.sensor.Saying;

/**
 * A link that a fault of our own does not end: reading is begun anew, and how often that was is said and logged. The sensor
 * has done nothing wrong then, and a day is longer than one line of it. For a recording, which nobody watches; in a run the
 * watcher of {@code app.live} does it, and says it in every face.
 */
public final class EnduringLink extends LinkAround {

    /** Long enough that a fault at every line is no endless loop, short enough that no stand-up is missed for long. */
    private static final Duration BREATH = Duration.ofSeconds(1);

    private final AtomicInteger faults = new AtomicInteger();

    public EnduringLink(Link link) {
        super(link);
    }

    /** How often reading has failed and was begun anew; from any thread. */
    public int faults() {
        return faults.get();
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        boolean again = true;
        while (again) {
            again = !isThrough(clock, out) && clock.waitUntil(clock.instant().plus(BREATH));
        }
    }

    /** Whether the link has come to its end; else a fault has ended it. */
    private boolean isThrough(LinkClock clock, Consumer<LinkEvent> out) {
        try {
            within().run(clock, out);
            return true;
        } catch (RuntimeException | StackOverflowError fault) {
            int count = faults.incrementAndGet();
            Logger.error(fault, "reading {} failed, for the {}. time; it is begun anew", name(), count);
            tell(clock, out, count);
            return false;
        }
    }

    private static void tell(LinkClock clock, Consumer<LinkEvent> out, int count) {
        try {
            out.accept(new LinkEvent.Trouble(
                    clock.instant(),
                    Reason.FAULT,
                    Saying.of(
                            "port.fault",
                            "A fault of Plumbline itself has ended the reading of the sensor; it is begun anew (%s so far)."
                                    + " The log tells more.",
                            count)));
        } catch (RuntimeException again) {
            Logger.error(again, "and it could not be told");
        }
    }
}
