package plumbline.app.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;
import plumbline.sensor.Saying;

/** What can be told of the desktop; what cannot is no fault, for it holds nothing back. */
public final class DesktopCheck {

    private DesktopCheck() {}

    /** A sign for each fact. */
    public static List<Sign> signs(Function<Sense, Finding> senses) {
        return Arrays.stream(Sense.values())
                .map(sense -> Sign.ok(
                        name(sense),
                        Saying.of(
                                "doctor.sense",
                                "%1$s: %2$s",
                                sense.saying(),
                                senses.apply(sense).saying())))
                .toList();
    }

    private static Saying name(Sense sense) {
        return switch (sense) {
            case CALL -> Saying.of("doctor.call", "call");
            case FULL_SCREEN -> Saying.of("doctor.fullscreen", "full screen");
            case DO_NOT_DISTURB -> Saying.of("doctor.disturb", "do not disturb");
            case LOCKED -> Saying.of("doctor.locked", "locked");
            case ASLEEP -> Saying.of("doctor.asleep", "asleep");
            case BUSY -> Saying.of("doctor.busy", "busy");
        };
    }
}
