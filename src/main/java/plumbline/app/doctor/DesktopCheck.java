package plumbline.app.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;

/** What can be told of the desktop; what cannot is no fault, for it holds nothing back. */
public final class DesktopCheck {

    private DesktopCheck() {}

    /** A sign for each fact. */
    public static List<Sign> signs(Function<Sense, Finding> senses) {
        return Arrays.stream(Sense.values())
                .map(sense -> Sign.ok(
                        sense.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        sense.saying().sentence() + ": "
                                + senses.apply(sense).saying().sentence()))
                .toList();
    }
}
