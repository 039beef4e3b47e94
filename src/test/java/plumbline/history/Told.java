package plumbline.history;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Remembers what the history told of its health. */
final class Told implements Consumer<Health> {

    private final List<Health> all = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Health health) {
        all.add(health);
    }

    List<Health> all() {
        return List.copyOf(all);
    }
}
