package plumbline.app.sensors;

import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;

/** A link whose trouble with the settings names the place in them. */
public final class PlacingLink extends LinkAround {

    private final ColumnsPlace place;

    public PlacingLink(Link link, ColumnsPlace place) {
        super(link);
        this.place = place;
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        within().run(
                        clock,
                        event -> out.accept(
                                event instanceof LinkEvent.Trouble told
                                        ? new LinkEvent.Trouble(told.at(), told.reason(), place.in(told.saying()))
                                        : event));
    }
}
