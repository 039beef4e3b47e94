package plumbline.app.sensors;

import java.nio.ByteBuffer;
import plumbline.device.Link;
import plumbline.sensor.Decoder;
import plumbline.sensor.time.Timeline;

/** A link around another one: all is as with that one, but for how it runs. */
abstract class LinkAround implements Link {

    private final Link link;

    LinkAround(Link link) {
        this.link = link;
    }

    /** The one within. */
    final Link within() {
        return link;
    }

    @Override
    public String name() {
        return link.name();
    }

    @Override
    public Decoder decoder() {
        return link.decoder();
    }

    @Override
    public Timeline timeline() {
        return link.timeline();
    }

    @Override
    public boolean send(ByteBuffer command) {
        return link.send(command);
    }
}
