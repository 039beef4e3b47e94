package plumbline.settings;

import java.util.List;
import java.util.stream.Collectors;
import plumbline.sensor.Saying;

/** The settings file holds something that is not allowed; each reason names file, line, key and what is allowed. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Saying> reasons;

    Refused(List<Saying> reasons) {
        super(reasons.stream().map(Saying::sentence).collect(Collectors.joining(System.lineSeparator())));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence in English for each thing that is wrong, in the order of the file. */
    public List<String> reasons() {
        return reasons.stream().map(Saying::sentence).toList();
    }

    /** The same, to be said in the wearer's language. */
    public List<Saying> sayings() {
        return reasons;
    }
}
