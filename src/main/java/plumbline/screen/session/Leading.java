package plumbline.screen.session;

import java.time.InstantSource;
import plumbline.stretch.Catalogue;

/**
 * What is needed to lead through stretches.
 *
 * @param catalogue what the figure and the signs are taken from
 * @param clock for the holds
 */
public record Leading(Catalogue catalogue, InstantSource clock) {}
