/**
 * Days and recordings that go out and come in: export, import, recordings of other sensors, studies.
 *
 * <p>May know: the core, history, settings, device, privacy. Begin with {@code Export} and {@code Import}.
 */
@NullMarked
package plumbline.exchange;

import org.jspecify.annotations.NullMarked;
