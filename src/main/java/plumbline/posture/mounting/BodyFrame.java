package plumbline.posture.mounting;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Vector3;

/**
 * How the sensor sits on this wearer: what is kept across restarts, with its age.
 *
 * @param upright direction of gravity (pointing up) in sensor axes while the wearer walks, length 1
 * @param forward the way that the upward direction goes in sensor axes when the wearer leans forward (which is backward,
 *     seen from the wearer), length 1 and square to {@code upright}, once known
 * @param seatedForwardDeg the wearer's own upright sitting, as lean from {@code upright} in degrees, once learnt
 * @param slumpSpanDeg the own span from tall to slumped sitting in degrees, where both were recorded
 * @param learntAt when {@code upright} was last confirmed by walking
 */
public record BodyFrame(
        Vector3 upright,
        Optional<Vector3> forward,
        OptionalDouble seatedForwardDeg,
        OptionalDouble slumpSpanDeg,
        Instant learntAt) {}
