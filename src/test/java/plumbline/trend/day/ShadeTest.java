package plumbline.trend.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShadeTest {

    private static Set<Shade> those(Predicate<Shade> are) {
        return Stream.of(Shade.values())
                .filter(are)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Shade.class)));
    }

    @Test
    void wornIsAllOfWhichSomethingIsKnown() {
        assertEquals(EnumSet.complementOf(EnumSet.of(Shade.NOT_WORN, Shade.UNKNOWN)), those(Shade::isWorn));
    }

    @Test
    void whoeverLeansBackOrSlouchesIsSeatedAsWell() {
        assertEquals(EnumSet.of(Shade.SITTING, Shade.SLOUCHED, Shade.RECLINING), those(Shade::isSeated));
    }
}
