package plumbline.history;

import java.nio.file.Path;
import java.util.List;
import plumbline.history.keeping.Traces;

/**
 * What was forgotten.
 *
 * @param rows that were taken out or changed, copies counted too
 * @param gone files that are no more, since they could not be cleaned
 * @param traces what is to be looked for now, and found nowhere
 */
public record Forgotten(long rows, List<Path> gone, Traces traces) {
    public Forgotten {
        gone = List.copyOf(gone);
    }
}
