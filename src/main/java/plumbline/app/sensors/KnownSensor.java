package plumbline.app.sensors;

import java.util.List;
import java.util.Optional;
import plumbline.device.port.Ports;
import plumbline.sensor.Protocol;

/**
 * A sensor that was read before. It is known again by its USB numbers and its own number, wherever it is plugged in;
 * where it has none, by the lasting name of its port.
 *
 * @param port the lasting name of the port on which it was last
 * @param usb vendor and product
 * @param serial its own number
 * @param baud the speed at which it spoke
 * @param protocol what it spoke
 */
public record KnownSensor(String port, Optional<String> usb, Optional<String> serial, int baud, Protocol protocol) {

    /** The port on which this sensor is now; empty where it is not there. */
    public Optional<String> findAmong(List<Ports.Port> ports) {
        List<Ports.Port> alike = ports.stream().filter(this::isLike).toList();
        Optional<Ports.Port> there =
                alike.stream().filter(p -> p.lastingName().equals(port)).findFirst();
        // Two cables of one kind without numbers cannot be told apart but by where they are.
        return there.or(() -> alike.size() == 1 && usb.isPresent() ? Optional.of(alike.get(0)) : Optional.empty())
                .map(Ports.Port::lastingName);
    }

    private boolean isLike(Ports.Port other) {
        return usb.isPresent()
                ? usb.equals(other.usb()) && serial.equals(other.serial())
                : other.lastingName().equals(port);
    }
}
