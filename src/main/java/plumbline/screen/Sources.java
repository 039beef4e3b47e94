package plumbline.screen;

import java.util.concurrent.Executor;

/**
 * What the pages read and write besides the view.
 *
 * @param drawing runs the painting of charts and the reading of days, one at a time or several, on a thread of the
 *     caller's
 * @param archive the days that are kept
 * @param preferences the settings
 */
public record Sources(Executor drawing, Archive archive, Preferences preferences) {}
