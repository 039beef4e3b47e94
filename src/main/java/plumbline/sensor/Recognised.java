package plumbline.sensor;

/**
 * It is clear now what the sensor speaks; what follows is read so.
 *
 * @param detail how it is read, for the wearer to check, where that was inferred: {@code acceleration in g from ax, ay,
 *     az}; else empty
 */
public record Recognised(Protocol protocol, String detail) implements Heard {

    public Recognised {
        detail = PlainText.of(detail);
    }
}
