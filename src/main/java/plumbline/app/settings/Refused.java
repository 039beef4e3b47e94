package plumbline.app.settings;

import java.util.List;

/** The settings file holds something that is not allowed; each reason names file, line, key and what is allowed. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1;

    private final List<String> reasons;

    Refused(List<String> reasons) {
        super(String.join(System.lineSeparator(), reasons));
        this.reasons = List.copyOf(reasons);
    }

    /** One sentence for each thing that is wrong, in the order of the file. */
    public List<String> reasons() {
        return reasons;
    }
}
