package plumbline.stretch;

import java.util.List;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/**
 * A thing the articles name without telling how it is done, or a note that needs no telling.
 *
 * @param fact what is known of it, in our words
 */
public record Named(String id, Text name, Kind kind, Text fact, List<Source> sources) implements Entry {
    public Named {
        sources = List.copyOf(sources);
    }
}
