package plumbline.sensor.time;

import java.time.Instant;
import plumbline.sensor.Sample;

/** A sample with its place in host time. */
public record Placed(Instant at, Sample sample) implements Timed {}
