package plumbline.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import plumbline.history.writing.Health;
import plumbline.sensor.Saying;

/** What the wearer should know of an opening: gathered until it is done, and told at once when it is done again later. */
final class Notices implements Consumer<Saying> {

    private final Consumer<Health> tell;
    private final List<Saying> gathered = new ArrayList<>();
    private boolean done;

    Notices(Consumer<Health> tell) {
        this.tell = tell;
    }

    @Override
    public void accept(Saying saying) {
        if (done) {
            tell.accept(new Health(true, saying));
        } else {
            gathered.add(saying);
        }
    }

    /** The first opening is done. Returns what was gathered. */
    List<Saying> done() {
        done = true;
        return List.copyOf(gathered);
    }
}
