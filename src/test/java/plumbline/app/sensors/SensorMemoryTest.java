package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.port.Ports.Port;
import plumbline.sensor.Protocol;

class SensorMemoryTest {

    private static final KnownSensor NUMBERED =
            new KnownSensor("/dev/ttyUSB0", Optional.of("0403:6015"), Optional.of("DN01"), 115_200, Protocol.X_IMU3);
    private static final KnownSensor NUMBERLESS =
            new KnownSensor("/dev/ttyUSB0", Optional.of("1a86:7523"), Optional.empty(), 9_600, Protocol.WITMOTION);
    private static final KnownSensor BLUETOOTH =
            new KnownSensor("/dev/rfcomm0", Optional.empty(), Optional.empty(), 38_400, Protocol.PLUMBLINE);

    @TempDir
    private Path folder;

    @Test
    void recallsWhatItRemembers() throws IOException {
        SensorMemory memory = new SensorMemory(folder);
        assertEquals(Optional.empty(), memory.recall());
        for (KnownSensor sensor : List.of(NUMBERED, NUMBERLESS, BLUETOOTH)) {
            memory.remember(sensor);
            assertEquals(Optional.of(sensor), new SensorMemory(folder).recall());
        }
        Path file = folder.resolve("sensor.json");
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void forgetsWhatIsDamaged() throws IOException {
        for (String damage : List.of("", "{", "[]", "7", "{\"port\":{}}", "{\"port\":\"x\",\"protocol\":\"morse\"}")) {
            Files.writeString(folder.resolve("sensor.json"), damage);
            assertEquals(Optional.empty(), new SensorMemory(folder).recall(), damage);
        }
    }

    @Test
    void knowsASensorAgainByItsNumberOnAnotherPort() {
        List<Port> ports = List.of(
                port("/dev/ttyUSB0", "0403:6015", "OTHER"),
                port("/dev/ttyUSB4", "0403:6015", "DN01"),
                port("/dev/ttyS0", "", ""));
        assertEquals(Optional.of("/dev/ttyUSB4"), NUMBERED.findAmong(ports));
        assertEquals(Optional.empty(), NUMBERED.findAmong(ports.subList(0, 1)));
    }

    @Test
    void knowsASensorWithoutANumberAgainOnlyWhereThereIsOneOfItsKind() {
        Port there = port("/dev/ttyUSB0", "1a86:7523", "");
        Port elsewhere = port("/dev/ttyUSB1", "1a86:7523", "");
        Port third = port("/dev/ttyUSB2", "1a86:7523", "");
        assertEquals(Optional.of("/dev/ttyUSB1"), NUMBERLESS.findAmong(List.of(elsewhere)));
        assertEquals(Optional.of("/dev/ttyUSB0"), NUMBERLESS.findAmong(List.of(elsewhere, there)));
        assertEquals(Optional.empty(), NUMBERLESS.findAmong(List.of(elsewhere, third)));
    }

    private static Port port(String name, String usb, String serial) {
        return new Port(
                name,
                "a port",
                Optional.empty(),
                Optional.of(serial).filter(s -> !s.isEmpty()),
                Optional.of(usb).filter(s -> !s.isEmpty()));
    }
}
