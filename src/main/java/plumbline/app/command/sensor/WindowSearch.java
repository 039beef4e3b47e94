package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.sensors.Search;
import plumbline.app.sensors.Search.Found;
import plumbline.app.sensors.SensorSearch;
import plumbline.app.sensors.Taught;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.port.SerialLink;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.example.Learnt;
import plumbline.settings.Settings;

/** Searches as the terminal does, but leaves the choice between several sensors to the window. */
record WindowSearch(SensorPort port, Supplier<Settings> current) implements Search {

    private static final Saying NO_PORT =
            Saying.of("search.no.port", "There is no serial port yet: plug the sensor in, or pair it.");

    @Override
    public Found find(LinkClock clock, boolean anew) throws InterruptedException {
        WhichPort which = port.which(current.get());
        PrintWriter nobody = new PrintWriter(Writer.nullWriter());
        try {
            return found(anew ? which.lookAnew(nobody, clock) : which.look(nobody, clock));
        } catch (Failure e) {
            return new Found.Nothing(Saying.asItIs(e.sentence()));
        }
    }

    @Override
    public Link link(String name, Finding.Sensor seen) {
        return port.serial(current.get(), WhichPort.chosen(name, Map.of(name, seen)));
    }

    @Override
    public Optional<Link> text(LinkClock clock) throws InterruptedException {
        try {
            Map<String, Finding> found = SensorSearch.listen(
                    port.which(current.get()).likely(),
                    new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, false),
                    clock);
            return new TreeMap<>(found)
                    .entrySet().stream()
                            .flatMap(e -> text(e.getKey(), e.getValue()).stream())
                            .findFirst();
        } catch (Failure e) {
            Logger.warn("{}", e.sentence());
            return Optional.empty();
        }
    }

    /** Text that was understood may have been understood wrongly. */
    private static Optional<Link> text(String name, Finding finding) {
        if (finding instanceof Finding.Stranger strange && strange.isText()) {
            return Optional.of(new SerialLink(name, strange.baud(), () -> new DetectingDecoder(TextHints.NONE)));
        }
        return finding instanceof Finding.Sensor sensor && sensor.protocol() == Protocol.TEXT
                ? Optional.of(new SerialLink(name, sensor.baud(), () -> new DetectingDecoder(TextHints.NONE)))
                : Optional.empty();
    }

    @Override
    public void keep(Learnt learnt) throws IOException {
        Taught.write(Home.directories().settings(), learnt);
    }

    private Found found(WhichPort.Found found) {
        if (found instanceof WhichPort.Several several) {
            return new Found.Several(several.sensors());
        }
        if (found instanceof WhichPort.Choice choice) {
            return new Found.Sensor(port.serial(current.get(), choice));
        }
        return new Found.Nothing(found instanceof WhichPort.Nothing nothing ? why(nothing.found()) : NO_PORT);
    }

    private static Saying why(Map<String, Finding> found) {
        return new TreeMap<>(found)
                .entrySet().stream()
                        .map(e -> Saying.of("search.port", "%s: %s", e.getKey(), what(e.getValue())))
                        .reduce((a, b) -> Saying.of("search.more", "%s; %s", a, b))
                        .map(all -> Saying.of("search.strangers", "No sensor speaks on any port. %s", all))
                        .map(Saying::asSentence)
                        .orElse(NO_PORT);
    }

    private static Saying what(Finding finding) {
        if (finding instanceof Finding.Stranger strange) {
            return strange.stranger().saying();
        }
        return finding instanceof Finding.Closed closed ? closed.saying() : Saying.of("search.silent", "nothing comes");
    }
}
