/**
 * How likely the wearer is seated: a hidden Markov chain over what moments say. Begin with {@code SeatBelief}, the
 * chain; {@code SeatEvidence} is what it goes by, {@code SeatModel} the figures learnt from people.
 */
@NullMarked
package plumbline.posture.belief;

import org.jspecify.annotations.NullMarked;
