package plumbline.sensor;

import java.util.OptionalDouble;

/**
 * How full the sensor's battery is, where it tells; said again when it has changed.
 *
 * @param percent 0 to 100
 * @param volts its voltage
 */
public record Battery(OptionalDouble percent, OptionalDouble volts) implements Heard {}
