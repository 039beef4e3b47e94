package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortKindTest {

    @Test
    void tellsPortsApartByWhatEachSystemCallsThem() {
        assertEquals(PortKind.USB, kind("/dev/ttyUSB0", "USB Serial", "1a86:7523"));
        assertEquals(PortKind.USB, kind("/dev/ttyACM0", "Arduino Uno", "2341:0043"));
        assertEquals(PortKind.BUILT_IN, kind("/dev/ttyS0", "Physical Port S0", ""));
        assertEquals(PortKind.BLUETOOTH, kind("/dev/rfcomm0", "Bluetooth Device rfcomm0", ""));
        assertEquals(PortKind.BLUETOOTH, kind("COM7", "Standard Serial over Bluetooth link (COM7)", ""));
        assertEquals(PortKind.BUILT_IN, kind("COM1", "Communications Port (COM1)", ""));
        assertEquals(PortKind.USB, kind("COM5", "USB-SERIAL CH340 (COM5)", "1a86:7523"));
        assertEquals(PortKind.DIAL_IN, kind("/dev/tty.usbserial-110", "USB Serial (Dial-In)", "1a86:7523"));
        assertEquals(PortKind.USB, kind("/dev/cu.usbserial-110", "USB Serial", "1a86:7523"));
        assertEquals(PortKind.INCOMING, kind("/dev/cu.Bluetooth-Incoming-Port", "Bluetooth-Incoming-Port", ""));
        assertEquals(PortKind.INCOMING, kind("COM4", "Bluetooth Incoming (COM4)", ""));
        assertEquals(PortKind.GPS, kind("/dev/ttyACM1", "u-blox GNSS receiver", "1546:01a8"));
        assertEquals(PortKind.MODEM, kind("/dev/ttyUSB2", "HUAWEI Mobile", "12d1:1506"));
    }

    @Test
    void listensUnaskedOnlyWhereASensorMayBe() {
        for (PortKind kind : PortKind.values()) {
            boolean may = kind == PortKind.USB || kind == PortKind.BLUETOOTH || kind == PortKind.OTHER;
            assertEquals(may, kind.mayBeSensor(), kind.name());
        }
    }

    @Test
    void namesTheChip() {
        assertTrue(PortKind.USB.seems(Optional.of("1a86:7523")).sentence().contains("CH340"));
        assertEquals("an Arduino", PortKind.USB.seems(Optional.of("2341:0043")).sentence());
    }

    @Test
    void findsTheLinkThatGoesWithTheDevice(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no symbolic links here");
        Path port = Files.createFile(folder.resolve("ttyUSB3"));
        Path links = Files.createDirectory(folder.resolve("by-id"));
        Path link = Files.createSymbolicLink(links.resolve("usb-x-io_x-IMU3_0123-if00"), port);
        assertEquals(link.toString(), LastingName.of(port.toString(), links));
        assertEquals("/dev/other", LastingName.of("/dev/other", links));
    }

    @Test
    void findsPortsThatTheLibraryKeepsToItself(@TempDir Path devices) throws IOException {
        for (String name : List.of("ttyUSB0", "ttyUSB1", "ttyACM0", "rfcomm0", "ttyS0", "tty1", "ttyprintk")) {
            Files.createFile(devices.resolve(name));
        }
        Ports.Port known = new Ports.Port(
                devices.resolve("ttyUSB1").toString(), "known", Optional.empty(), Optional.empty(), Optional.empty());
        assertEquals(
                List.of("rfcomm0", "ttyACM0", "ttyUSB0"),
                Ports.unlisted(List.of(known), devices).stream()
                        .map(port -> Path.of(port.name()).getFileName().toString())
                        .sorted()
                        .toList());
        assertEquals(List.of(), Ports.unlisted(List.of(), devices.resolve("none")));
    }

    private static PortKind kind(String name, String description, String usb) {
        return PortKind.of(name, description, Optional.of(usb).filter(id -> !id.isEmpty()));
    }
}
