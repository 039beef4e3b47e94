package plumbline.device.port;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.sensor.Saying;

/** What a port seems to be, by its name, its description and its USB numbers. */
public enum PortKind {
    /** A board or cable on USB. */
    USB(Saying.of("port.kind.usb", "a board or cable on USB")),
    /** A serial line over Bluetooth. */
    BLUETOOTH(Saying.of("port.kind.bluetooth", "a serial line over Bluetooth")),
    /** A port of the computer itself, with usually nothing behind it. */
    BUILT_IN(Saying.of("port.kind.built_in", "built into the computer; usually nothing hangs there")),
    /** The half of a macOS port that waits for a modem to ring. */
    DIAL_IN(Saying.of("port.kind.dial_in", "the dial-in twin of a macOS port; use its cu. twin")),
    /** A Bluetooth port on which nobody can call. */
    INCOMING(Saying.of(
            "port.kind.incoming",
            "for incoming Bluetooth connections; nothing can be read here, use the outgoing port of the sensor")),
    /** A GPS receiver. */
    GPS(Saying.of("port.kind.gps", "a GPS receiver, not a tilt sensor")),
    /** A modem. */
    MODEM(Saying.of("port.kind.modem", "a modem, not a tilt sensor")),
    /** Anything else. */
    OTHER(Saying.asItIs(""));

    /** Makers that put tilt sensors or the chips in front of them on USB, by vendor and product (usb.ids of linux-usb.org). */
    private static final Map<String, Saying> CHIPS = Map.ofEntries(
            Map.entry("1a86:7523", Saying.of("port.chip.nano", "CH340: an Arduino Nano, or the cable of a WitMotion")),
            Map.entry("1a86:55d4", Saying.of("port.chip.ch", "CH9102: an ESP32 board")),
            Map.entry("10c4:ea60", Saying.of("port.chip.cp", "CP210x: an ESP32 board, or a WitMotion")),
            Map.entry("0403:6001", Saying.of("port.chip.razor", "FT232R: a Razor, or a USB cable for serial ports")),
            Map.entry("0403:6015", Saying.of("port.chip.ft", "FT231X: a SparkFun or x-io board")),
            Map.entry("067b:2303", Saying.of("port.chip.pl", "PL2303: a USB cable for serial ports")),
            Map.entry("16c0:0483", Saying.of("port.chip.teensy", "Teensy")));

    private static final Map<String, Saying> VENDORS = Map.of(
            "2341", Saying.of("port.chip.arduino", "an Arduino"),
            "2a03", Saying.of("port.chip.arduino", "an Arduino"),
            "1b4f", Saying.of("port.chip.sparkfun", "a SparkFun board"),
            "239a", Saying.of("port.chip.adafruit", "an Adafruit board"),
            "303a", Saying.of("port.chip.esp", "an ESP32 board"),
            "2e8a", Saying.of("port.chip.pico", "a Raspberry Pi Pico"),
            "2886", Saying.of("port.chip.seeed", "a Seeed board"));

    private static final Map<String, PortKind> STRANGERS =
            Map.of("1546", GPS, "091e", GPS, "12d1", MODEM, "1199", MODEM, "2c7c", MODEM, "1bc7", MODEM, "1e0e", MODEM);

    @SuppressWarnings("ImmutableEnumChecker") // a saying never changes
    private final Saying words;

    PortKind(Saying words) {
        this.words = words;
    }

    /** Whether a tilt sensor may hang there, so that it is worth listening without having been asked to. */
    public boolean mayBeSensor() {
        return this == USB || this == BLUETOOTH || this == OTHER;
    }

    /** What kind of port this is. */
    static PortKind of(String name, String description, Optional<String> usb) {
        String vendor = usb.map(id -> id.substring(0, id.indexOf(':'))).orElse("");
        String told = (name + " " + description).toLowerCase(Locale.ROOT);
        if (STRANGERS.containsKey(vendor)) {
            return STRANGERS.get(vendor);
        }
        if (name.startsWith("/dev/tty.") || told.contains("dial-in")) {
            return DIAL_IN;
        }
        if (told.contains("incoming") || told.contains("debug-console") || told.contains("wlan-debug")) {
            return INCOMING;
        }
        if (told.contains("bluetooth") || told.contains("rfcomm")) {
            return BLUETOOTH;
        }
        if (usb.isPresent() || told.contains("ttyusb") || told.contains("ttyacm") || told.contains("usb")) {
            return USB;
        }
        boolean own = name.matches("/dev/tty(S|AMA|mxc)[0-9]+") || told.contains("communications port");
        return own ? BUILT_IN : OTHER;
    }

    /** What it seems to be, in words; empty where nothing can be said. */
    Saying seems(Optional<String> usb) {
        String id = usb.orElse("");
        String vendor = id.isEmpty() ? "" : id.substring(0, id.indexOf(':'));
        return this == USB ? CHIPS.getOrDefault(id, VENDORS.getOrDefault(vendor, words)) : words;
    }
}
