/**
 * The one line: sighting, ledger and coach in their order, and the notes that they give. Core.
 *
 * <p>May know: sensor, posture, sitting, stretch, coach. Begin with {@code Line} and {@code Note}. The live monitor, a
 * replay, an analysis and every test run this very line.
 */
@NullMarked
package plumbline.line;

import org.jspecify.annotations.NullMarked;
