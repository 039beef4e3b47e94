package plumbline.app.command.sensor;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import plumbline.app.home.Failure;
import plumbline.app.sensors.SearchingLink;
import plumbline.app.sensors.SearchingLink.Found;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

/** Searches as the terminal does, but leaves the choice between several sensors to the window. */
record WindowSearch(SensorPort port, Settings settings) implements SearchingLink.Search {

    private static final Saying NO_PORT =
            Saying.of("search.no.port", "There is no serial port yet: plug the sensor in, or pair it.");

    @Override
    public Found find(LinkClock clock, boolean anew) throws InterruptedException {
        WhichPort which = port.which(settings);
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        try {
            return found(anew ? which.lookAnew(nobody, clock) : which.look(nobody, clock));
        } catch (Failure e) {
            return new Found.Nothing(Saying.asItIs(e.sentence()));
        }
    }

    @Override
    public Link link(String name, Finding.Sensor seen) {
        return port.serial(settings, WhichPort.chosen(name, Map.of(name, seen)));
    }

    private Found found(WhichPort.Found found) {
        if (found instanceof WhichPort.Several several) {
            return new Found.Several(several.sensors());
        }
        if (found instanceof WhichPort.Choice choice) {
            return new Found.Sensor(port.serial(settings, choice));
        }
        return new Found.Nothing(found instanceof WhichPort.Nothing nothing ? why(nothing.found()) : NO_PORT);
    }

    private static Saying why(Map<String, Finding> found) {
        return new TreeMap<>(found)
                .entrySet().stream()
                        .map(e -> Saying.of("search.port", "%s: %s", e.getKey(), what(e.getValue())))
                        .reduce((a, b) -> Saying.of("search.more", "%s; %s", a, b))
                        .map(all -> Saying.of("search.strangers", "No sensor speaks on any port. %s", all))
                        .orElse(NO_PORT);
    }

    private static Saying what(Finding finding) {
        if (finding instanceof Finding.Stranger strange) {
            return strange.stranger().saying();
        }
        return finding instanceof Finding.Closed closed ? closed.saying() : Saying.of("search.silent", "nothing comes");
    }
}
