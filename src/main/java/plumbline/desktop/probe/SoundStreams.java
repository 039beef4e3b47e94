package plumbline.desktop.probe;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * Whether some stream records from a microphone, read out of what PulseAudio and PipeWire tell as JSON. Left out are streams
 * that stand still (corked), peak meters, what is recorded of a loudspeaker's monitor, and what produces or filters sound
 * rather than speaks with somebody. Nothing but the answer is kept: no name of a program or stream.
 */
final class SoundStreams {

    /**
     * Media roles of no conversation: music production, and PulseAudio's own module-echo-cancel (filter) and module-loopback
     * (abstract), which record for as long as they are loaded.
     */
    private static final Set<String> NO_CONVERSATION = Set.of("production", "filter", "abstract");

    /** PulseAudio's name for the resampling of level meters, such as those of pavucontrol. */
    private static final String PEAKS = "peaks";

    private SoundStreams() {}

    /**
     * As PulseAudio has it, or PipeWire in its place.
     *
     * @param outputs what {@code pactl -f json list source-outputs} said
     * @param sources what {@code pactl -f json list sources} said; where it is not to be read, no source is a monitor
     * @return empty where that is not what it should be
     */
    static Optional<Boolean> ofPulse(String outputs, String sources) {
        Set<String> monitors = new HashSet<>();
        for (JsonObject source : objects(sources).orElse(List.of())) {
            if (text(properties(source), "device.class").equals("monitor")
                    || !Set.of("", "n/a").contains(text(source, "monitor_source"))) {
                monitors.add(text(source, "index"));
            }
        }
        return objects(outputs).map(all -> all.stream().anyMatch(stream -> records(stream, monitors)));
    }

    private static boolean records(JsonObject stream, Set<String> monitors) {
        JsonObject properties = properties(stream);
        return !text(stream, "corked").equals("true")
                && !text(stream, "resample_method").equals(PEAKS)
                && !monitors.contains(text(stream, "source"))
                && converses(properties);
    }

    /**
     * As PipeWire itself has it.
     *
     * @param dump what {@code pw-dump} said
     * @return empty where that is not what it should be
     */
    static Optional<Boolean> ofPipeWire(String dump) {
        return objects(dump)
                .map(all -> all.stream()
                        .filter(o -> text(o, "type").equals("PipeWire:Interface:Node"))
                        .map(o -> object(o, "info"))
                        .filter(info -> text(info, "state").equals("running"))
                        .map(info -> object(info, "props"))
                        .anyMatch(
                                props -> text(props, "media.class").equals("Stream/Input/Audio") && converses(props)));
    }

    /** PipeWire marks what records loudspeakers (stream.capture.sink) and meters (stream.monitor), also of PulseAudio's clients. */
    private static boolean converses(JsonObject properties) {
        return !NO_CONVERSATION.contains(text(properties, "media.role").toLowerCase(Locale.ROOT))
                && !text(properties, "stream.capture.sink").equals("true")
                && !text(properties, "stream.monitor").equals("true");
    }

    private static Optional<List<JsonObject>> objects(String json) {
        try {
            JsonElement all = JsonParser.parseString(json);
            return all instanceof JsonArray array
                    ? Optional.of(StreamSupport.stream(array.spliterator(), false)
                            .filter(JsonObject.class::isInstance)
                            .map(JsonObject.class::cast)
                            .toList())
                    : Optional.empty();
        } catch (JsonParseException | NumberFormatException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static JsonObject properties(JsonObject of) {
        return object(of, "properties");
    }

    private static JsonObject object(JsonObject of, String name) {
        return of.get(name) instanceof JsonObject object ? object : new JsonObject();
    }

    /** Numbers and booleans as they are written; some versions have them in quotes. */
    private static String text(JsonObject of, String name) {
        return of.get(name) instanceof JsonPrimitive value ? value.getAsString() : "";
    }
}
