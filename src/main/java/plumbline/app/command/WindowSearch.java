package plumbline.app.command;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.app.sensors.SearchingLink;
import plumbline.app.sensors.SearchingLink.Found;
import plumbline.app.settings.Settings;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;

/** Searches as the terminal does, but leaves the choice between several sensors to the window. */
record WindowSearch(SensorPort port, Settings settings) implements SearchingLink.Search {

    @Override
    public Found find(LinkClock clock, boolean anew) throws InterruptedException {
        WhichPort which = port.which(settings);
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        try {
            return found(anew ? which.lookAnew(nobody, clock) : which.look(nobody, clock));
        } catch (Failure e) {
            return new Found.Nothing(e.sentence());
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
        return new Found.Nothing(found instanceof WhichPort.Nothing nothing ? sentence(nothing.found()) : "");
    }

    /** Nothing is to be said where there is no port at all: then a sensor is still looked for. */
    private static String sentence(Map<String, Finding> found) {
        return found.isEmpty()
                ? ""
                : new TreeMap<>(found)
                        .entrySet().stream()
                                .map(e -> e.getKey() + ": " + FindingWords.of(e.getValue()))
                                .collect(Collectors.joining("; ", "No sensor speaks on any port. ", "."));
    }
}
