package plumbline.sensor;

/**
 * Who the sensor says it is.
 *
 * @param device the kind of device
 * @param serial its own number or name, empty where it has none
 * @param version its firmware, empty where it does not say
 */
public record Identity(String device, String serial, String version) implements Heard {

    public Identity {
        device = PlainText.of(device);
        serial = PlainText.of(serial);
        version = PlainText.of(version);
    }
}
