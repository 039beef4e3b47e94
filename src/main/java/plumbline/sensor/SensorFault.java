package plumbline.sensor;

/** The sensor itself reports that something is wrong with it, in a short word of its own. */
public record SensorFault(String code) implements Heard {

    public SensorFault {
        code = PlainText.of(code);
    }
}
