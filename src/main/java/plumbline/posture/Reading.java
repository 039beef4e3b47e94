package plumbline.posture;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * What the tracker sees at this moment, for a live display.
 *
 * @param at the moment of the newest sample
 * @param state the state told last
 * @param since since when posture and slouch have been as they are
 * @param tiltDeg angle of the lower back from the learnt upright, 0 to 180 degrees; empty until upright is learnt
 * @param forwardDeg the part of it in the sagittal plane, forward positive; empty until the forward axis is known
 * @param sideDeg the part of it to the side, right positive; empty until the forward axis is known
 * @param slouchShare how far into the own slouch zone, 0 upright to 1 at the limit and beyond; empty when not seated
 */
public record Reading(
        Instant at,
        PostureState state,
        Instant since,
        OptionalDouble tiltDeg,
        OptionalDouble forwardDeg,
        OptionalDouble sideDeg,
        OptionalDouble slouchShare) {}
