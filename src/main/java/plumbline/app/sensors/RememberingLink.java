package plumbline.app.sensors;

import java.util.Optional;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Protocol;

/** A link that has the sensor remembered as soon as it is found. */
public final class RememberingLink extends LinkAround {

    private final Consumer<LinkEvent.Tuned> found;
    private volatile Optional<Protocol> protocol;

    /**
     * This link.
     *
     * @param fixed what the sensor speaks, where that needs no finding out
     * @param found is told of every sensor that is found, on the link's thread
     */
    public RememberingLink(Link link, Optional<Protocol> fixed, Consumer<LinkEvent.Tuned> found) {
        super(link);
        this.protocol = fixed;
        this.found = found;
    }

    /** What the sensor speaks, once it was found. */
    public Optional<Protocol> protocol() {
        return protocol;
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        within().run(clock, event -> {
            if (event instanceof LinkEvent.Tuned tuned) {
                protocol = Optional.of(tuned.protocol());
                found.accept(tuned);
            }
            out.accept(event);
        });
    }
}
