package plumbline.app.sensors;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.tinylog.Logger;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Protocol;

/** Remembers the last sensor that was read, in a file of the wearer's own. What is forgotten is only found out again. */
public final class SensorMemory {

    private final Path file;

    /** A memory in {@code sensor.json} of this directory. */
    public SensorMemory(Path directory) {
        this.file = directory.resolve("sensor.json");
    }

    /** The last sensor. */
    public Optional<KnownSensor> recall() {
        try {
            return Optional.of(
                    read(JsonParser.parseString(Files.readString(file)).getAsJsonObject()));
        } catch (NoSuchFileException never) {
            return Optional.empty();
        } catch (IOException | JsonParseException | IllegalStateException | UnsupportedOperationException damage) {
            Logger.warn("{} is forgotten: {}", file, damage.toString());
            return Optional.empty();
        }
    }

    /** Remembers this sensor instead of any other. */
    public void remember(KnownSensor sensor) {
        if (recall().filter(sensor::equals).isPresent()) {
            return;
        }
        JsonObject json = new JsonObject();
        json.addProperty("port", sensor.port());
        sensor.usb().ifPresent(usb -> json.addProperty("usb", usb));
        sensor.serial().ifPresent(serial -> json.addProperty("serial", serial));
        json.addProperty("baud", sensor.baud());
        json.addProperty("protocol", sensor.protocol().word());
        try {
            Files.deleteIfExists(file);
            PrivateFiles.create(file, (json + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            Logger.warn(e, "the sensor could not be remembered");
        }
    }

    private static KnownSensor read(JsonObject json) {
        return new KnownSensor(
                text(json, "port").orElseThrow(IllegalStateException::new),
                text(json, "usb"),
                text(json, "serial"),
                Integer.parseInt(text(json, "baud").orElse("115200")),
                text(json, "protocol").flatMap(Protocol::of).orElseThrow(IllegalStateException::new));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.has(name) ? Optional.of(json.get(name).getAsString()) : Optional.empty();
    }
}
