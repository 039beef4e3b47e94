package plumbline.exchange.recording;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;
import plumbline.sensor.foreign.AccelerationUnit;
import plumbline.sensor.foreign.ForeignDecoder;
import plumbline.sensor.foreign.UnisensSignal;

/**
 * What {@code unisens.xml} says of the acceleration.
 *
 * @param start the moment of its first sample by the local clock
 * @param id the file that holds it
 */
record UnisensIndex(String start, Optional<String> person, String id, double rateHz, UnisensSignal.Layout layout) {

    /** An element with what is in it, as far as it matters. */
    private record Signal(Map<String, String> with, Map<String, String> format, List<String> channels) {}

    /** Reads it; what is named outside of it is never fetched. */
    static UnisensIndex read(Path place, InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        Map<String, String> all = new TreeMap<>();
        List<Signal> signals = new ArrayList<>();
        Optional<String> person = Optional.empty();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                Map<String, String> with = attributes(xml);
                switch (xml.getLocalName()) {
                    case "unisens" -> all.putAll(with);
                    case "signalEntry" -> signals.add(new Signal(with, new TreeMap<>(), new ArrayList<>()));
                    case "binFileFormat" ->
                        last(signals).ifPresent(s -> s.format().putAll(with));
                    case "channel" -> last(signals).ifPresent(s -> s.channels().add(with.getOrDefault("name", "")));
                    case "customAttribute" ->
                        person = "personId".equals(with.get("key")) ? Optional.ofNullable(with.get("value")) : person;
                    default -> {
                        continue;
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw untold(place, "unisens.xml");
        }
        Signal acceleration = signals.stream()
                .filter(s -> s.with().getOrDefault("contentClass", "").equalsIgnoreCase("acc")
                        || s.with().getOrDefault("id", "").equals("acc.bin"))
                .filter(s -> s.channels().size() >= 3)
                .findFirst()
                .orElseThrow(() -> untold(place, "signalEntry ACC"));
        return new UnisensIndex(
                all.getOrDefault("timestampStart", ""),
                person.filter(name -> !name.isBlank()),
                named(place, acceleration.with().getOrDefault("id", "")),
                number(place, acceleration, "sampleRate", ""),
                layout(place, acceleration));
    }

    private static UnisensSignal.Layout layout(Path place, Signal signal) throws LinkException {
        String unit = signal.with().getOrDefault("unit", "").toLowerCase(Locale.ROOT);
        if (!AccelerationUnit.G_OF.containsKey(unit)) {
            throw untold(place, "unit");
        }
        UnisensSignal.Kind kind = UnisensSignal.Kind.of(signal.with().getOrDefault("dataType", ""))
                .orElseThrow(() -> untold(place, "dataType"));
        if (signal.channels().size() * kind.bytes() > ForeignDecoder.MOST_TOGETHER) {
            throw untold(place, "channel");
        }
        return new UnisensSignal.Layout(
                kind,
                signal.format().getOrDefault("endianess", "LITTLE").equalsIgnoreCase("big"),
                signal.channels().size(),
                channel(signal, "x", 0),
                channel(signal, "y", 1),
                channel(signal, "z", 2),
                number(place, signal, "lsbValue", "1") * AccelerationUnit.G_OF.get(unit),
                number(place, signal, "baseline", "0"));
    }

    private static int channel(Signal signal, String axis, int otherwise) {
        for (int i = 0; i < signal.channels().size(); i++) {
            if (signal.channels().get(i).toLowerCase(Locale.ROOT).endsWith(axis)) {
                return i;
            }
        }
        return otherwise;
    }

    private static double number(Path place, Signal signal, String name, String otherwise) throws LinkException {
        try {
            double read = Double.parseDouble(signal.with().getOrDefault(name, otherwise));
            if (Double.isFinite(read) && (read > 0 || !name.equals("sampleRate"))) {
                return read;
            }
        } catch (NumberFormatException none) {
            throw untold(place, name);
        }
        throw untold(place, name);
    }

    /** A file beside the index, never one elsewhere. */
    private static String named(Path place, String id) throws LinkException {
        if (id.isEmpty() || id.contains("/") || id.contains("\\") || id.startsWith(".")) {
            throw untold(place, "id");
        }
        return id;
    }

    private static Optional<Signal> last(List<Signal> signals) {
        return signals.isEmpty() ? Optional.empty() : Optional.of(signals.get(signals.size() - 1));
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        Map<String, String> with = new TreeMap<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            with.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return with;
    }

    /** A recording of this kind that lacks what is needed. */
    static LinkException untold(Path place, String what) {
        return new LinkException(
                Reason.UNUSABLE,
                Saying.of(
                        "file.unisens",
                        "%s is a Unisens recording whose index does not rightly tell %s.",
                        place,
                        what));
    }
}
