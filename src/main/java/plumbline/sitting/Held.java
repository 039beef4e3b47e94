package plumbline.sitting;

import java.time.Instant;
import java.util.Optional;
import plumbline.posture.Spell;

/**
 * What holds of a time, once all that was said of it later is weighed.
 *
 * @param spell the time and the posture that holds
 * @param knownSince when it became known, where it was not measured so but shown by what came later
 */
public record Held(Spell spell, Optional<Instant> knownSince) {}
