/**
 * How likely the wearer is seated: a hidden Markov chain over what moments say. Core.
 *
 * <p>{@link plumbline.posture.belief.SeatBelief} is the chain, {@link plumbline.posture.belief.SeatEvidence} what it
 * goes by, {@link plumbline.posture.belief.SeatModel} the figures learnt from people.
 */
@NullMarked
package plumbline.posture.belief;

import org.jspecify.annotations.NullMarked;
