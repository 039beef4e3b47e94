package plumbline.sensor;

import java.time.Instant;

/** A sample with its place in host time. */
public record Placed(Instant at, Sample sample) implements Timed {}
