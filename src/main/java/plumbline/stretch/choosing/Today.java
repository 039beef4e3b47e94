package plumbline.stretch.choosing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which stretches were done so far today, oldest first. */
public record Today(List<Done> done) {

    /** Nothing yet. */
    public static final Today NOTHING = new Today(List.of());

    public Today {
        done = List.copyOf(done);
    }

    /** One stretch, carried to its end. */
    public record Done(String id, Instant at) {}

    public Today plus(String id, Instant at) {
        List<Done> more = new ArrayList<>(done);
        more.add(new Done(id, at));
        return new Today(more);
    }

    public int times(String id) {
        return (int) done.stream().filter(each -> each.id().equals(id)).count();
    }

    public Optional<Instant> last(String id) {
        return done.stream().filter(each -> each.id().equals(id)).map(Done::at).max(Instant::compareTo);
    }
}
