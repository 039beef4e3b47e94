package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;

class LookaroundTest {

    private final List<Surroundings> told = new ArrayList<>();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void tellsOfAFullScreenOnceAndWhenItIsOver() {
        boolean[] full = {false};
        Lookaround around = new Lookaround(() -> full[0], () -> false, told::add);
        around.run();
        full[0] = true;
        around.run();
        around.run();
        full[0] = false;
        around.run();
        assertEquals(List.of(Surroundings.UNKNOWN.withFullScreen(Known.YES), Surroundings.UNKNOWN), told);
    }

    @Test
    void doesNotLookWhereTheWearerWantsToBeSpokenToAllTheSame() {
        new Lookaround(() -> looks.incrementAndGet() > 0, () -> true, told::add).run();
        assertEquals(0, looks.get());
        assertEquals(List.of(), told);
    }

    @Test
    void aLookThatFailsIsNotTheLast() {
        Lookaround around = new Lookaround(
                () -> {
                    if (looks.incrementAndGet() == 1) {
                        throw new IllegalStateException("planted");
                    }
                    return true;
                },
                () -> false,
                told::add);
        Chore chore = new Chore("looking around", around);
        chore.run();
        chore.run();
        assertEquals(List.of(Surroundings.UNKNOWN.withFullScreen(Known.YES)), told);
    }
}
