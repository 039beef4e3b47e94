package plumbline.sensor;

/** Bytes that made no sense and were passed over. */
public record Garbled(int bytes) implements Heard {
    public Garbled {
        if (bytes <= 0) {
            throw new IllegalArgumentException("garbled bytes must be positive: " + bytes);
        }
    }
}
