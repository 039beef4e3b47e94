package plumbline.sensor.text.unit;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A unit as sketches write it beside a number or a name. */
public enum WrittenUnit {
    /** Multiples of gravity. */
    G("g gs g's gn"),
    /** Metres per second squared. */
    METRES("m/s2 m/ss m/s/s ms2 ms-2 mps2 m/sec2 m/s-2 meters/second2 ms/2"),
    /** Thousandths of gravity. */
    MILLI_G("mg mgs milli-g millig"),
    /** Angles. */
    DEGREES("deg degs degree degrees"),
    RADIANS("rad rads radian radians"),
    /** Angular rates. */
    DEGREES_A_SECOND("dps deg/s deg/sec degs/s deg/second degrees/s degrees/sec degrees/second"),
    RADIANS_A_SECOND("rad/s rads/s rad/sec radians/s radians/second"),
    /** Of something that is neither acceleration nor turning. */
    ELSE(
            "v mv a ma w kw va wh kwh hz khz mhz c f k degc degf celsius % %rh rh mm cm m km in ft kg lb hpa pa kpa mbar bar"
                    + " psi lux lx ppm ppb ug/m3 ut mgauss gauss rpm km/h m/s mm/s s ms us min h db dbm ohm kohm l ml l/min bpm n"
                    + " nm pct");

    private static final Set<WrittenUnit> FORCES = Set.of(G, METRES, MILLI_G);

    private static final Map<String, WrittenUnit> BY_WORD = Stream.of(values())
            .flatMap(unit -> Stream.of(unit.words.split(" ", -1)).map(word -> Map.entry(word, unit)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String words;

    WrittenUnit(String words) {
        this.words = words;
    }

    /** Whether it is one of acceleration. */
    public boolean isForce() {
        return FORCES.contains(this);
    }

    /** The unit that this word is. */
    public static Optional<WrittenUnit> of(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]()^*. ]", "");
        return Optional.ofNullable(BY_WORD.get(plain));
    }
}
