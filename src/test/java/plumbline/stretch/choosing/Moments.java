package plumbline.stretch.choosing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Moment.Sat;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.Health;

/** Moments to choose in, and choices written down as one line. */
public final class Moments {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final Sat UPRIGHT = new Sat(Duration.ofMinutes(60), Duration.ofMinutes(4));
    static final Sat SLOUCHED = new Sat(Duration.ofMinutes(60), Duration.ofMinutes(25));
    static final String LYING_HELD = "single-knee-to-chest=position, double-knee-to-chest=position,"
            + " supine-trunk-rotation=position, childs-pose=position, cat-cow=position, figure-four=position,"
            + " prone-press-up=position, hip-flexor-bed-edge=position";

    private Moments() {}

    /** With a floor and a bed at hand. */
    public static Moment of(Occasion occasion, Sat sat) {
        return new Moment(DAY, occasion, sat, true, true, Health.WELL, Wearer.ANYONE, Today.NOTHING);
    }

    public static Moment of(Wearer wearer) {
        return new Moment(DAY, Occasion.BREAK, UPRIGHT, true, true, Health.WELL, wearer, Today.NOTHING);
    }

    static Moment with(Health health) {
        return new Moment(DAY, Occasion.BREAK, UPRIGHT, true, true, health, Wearer.ANYONE, Today.NOTHING);
    }

    static Moment atDesk(Sat sat) {
        return Moment.atDesk(DAY, sat, Health.WELL, Wearer.ANYONE, Today.NOTHING);
    }

    /** Ids in order; a bar goes up to the next tier. */
    static String offers(Choice choice) {
        StringBuilder line = new StringBuilder();
        int tier = 0;
        for (Offer offer : choice.offers()) {
            line.append(line.isEmpty() ? "" : offer.line().tier() == tier ? ", " : " | ");
            line.append(offer.entry().id());
            tier = offer.line().tier();
        }
        return line.toString();
    }

    static Map<String, String> held(Choice choice) {
        return choice.held().stream()
                .collect(Collectors.toMap(
                        held -> held.stretch().id(), held -> held.reason().key(), (a, b) -> a, TreeMap::new));
    }

    /** Reads "id=reason, id=reason". */
    static Map<String, String> sorted(String held) {
        return Arrays.stream(held.split(",\\s*", -1))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("=", 2))
                .collect(Collectors.toMap(each -> each[0], each -> each[1], (a, b) -> a, TreeMap::new));
    }
}
