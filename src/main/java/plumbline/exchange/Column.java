package plumbline.exchange;

import java.util.Optional;
import java.util.function.Function;

/**
 * One column of a table.
 *
 * @param name as in the head of the file
 * @param cell what stands in it: text, a number, or nothing
 */
record Column<T>(String name, Function<T, Optional<?>> cell) {

    static <T> Column<T> of(String name, Function<T, Object> cell) {
        return new Column<>(name, cell.andThen(Optional::of));
    }
}
