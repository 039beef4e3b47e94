package plumbline.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A row of a table that was read: texts by the name of their column. A cell that is missing or wrong is refused. */
record Row(Map<String, String> cells) {

    String text(String name) {
        String cell = cells.get(name);
        if (cell == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return cell;
    }

    Optional<String> maybe(String name) {
        return Optional.ofNullable(cells.get(name)).filter(c -> !c.isEmpty());
    }

    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    Duration seconds(String name) {
        return Duration.ofMillis(Math.round(number(name) * 1000));
    }

    double number(String name) {
        return Double.parseDouble(text(name));
    }

    OptionalDouble maybeNumber(String name) {
        return maybe(name).map(c -> OptionalDouble.of(Double.parseDouble(c))).orElse(OptionalDouble.empty());
    }

    int whole(String name) {
        return Integer.parseInt(text(name));
    }

    boolean yes(String name) {
        return text(name).equals("1") || text(name).equals("true");
    }
}
