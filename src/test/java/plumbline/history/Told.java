package plumbline.history;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import plumbline.history.writing.Health;
import plumbline.sensor.Saying;

/** Remembers what the history told of its health, in English. */
public final class Told implements Consumer<Health> {

    private final List<Health> all = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Health health) {
        all.add(new Health(health.writing(), Saying.asItIs(health.sentence())));
    }

    public List<Health> all() {
        return List.copyOf(all);
    }
}
