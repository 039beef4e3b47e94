package plumbline.posture;

import java.time.Instant;

/**
 * From {@code at} on the wearer is held to be in this state. It replaces whatever was told of moments at or after
 * {@code at}, which may lie up to {@link PostureLog#REWRITE_LIMIT} in the past.
 */
public record Told(Instant at, PostureState state) {}
