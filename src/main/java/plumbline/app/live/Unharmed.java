package plumbline.app.live;

import java.util.function.Consumer;
import org.tinylog.Logger;

/**
 * Somebody who is told besides: a fault of theirs is logged, and harms neither those who are told after them nor whoever
 * tells.
 *
 * @param who in the log
 */
record Unharmed<T>(String who, Consumer<T> out) implements Consumer<T> {

    @Override
    public void accept(T told) {
        try {
            out.accept(told);
        } catch (RuntimeException e) {
            Logger.error(e, "{} failed", who);
        }
    }
}
