package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.app.home.Languages;
import plumbline.coach.Answer;
import plumbline.face.Tray;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.SampleViews;
import plumbline.trend.day.Tones;

/** The sign of the service, in a tray of the test's own. */
class ServiceSignTest {

    private final List<String> told = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Tray.Sign> signs = new ArrayList<>();
    private List<Tray.Item> items = List.of();
    private boolean window;

    private final ServiceSign sign = new ServiceSign(
            Own::new,
            Languages.words(Locale.ENGLISH),
            new Tones(false),
            () -> window,
            () -> told.add("a window is opened"));

    private final class Own implements Tray {
        @Override
        public List<Integer> sizes() {
            return List.of(22);
        }

        @Override
        public void begin(Runnable open, Consumer<Boolean> there) {
            told.add("begun");
        }

        @Override
        public void show(Sign next) {
            signs.add(next);
        }

        @Override
        public void menu(List<Item> next) {
            items = next;
        }

        @Override
        public void close() {
            told.add("gone");
        }
    }

    private List<String> labels() {
        return items.stream().map(Tray.Item::label).toList();
    }

    private void choose(String label) {
        items.stream()
                .filter(item -> item.label().equals(label))
                .findFirst()
                .orElseThrow()
                .chosen()
                .run();
    }

    @Test
    void saysHowItStandsAndOpensTheWindow() {
        sign.open(wishes::add);
        sign.show(SampleViews.sitting());
        sign.show(SampleViews.sitting());
        assertEquals(1, signs.size(), "the same is not shown again");
        assertTrue(signs.get(0).tip().startsWith("Sitting upright (estimated). Next break in "), signs.get(0)::tip);
        assertEquals(signs.get(0).tip(), labels().get(0));
        assertTrue(labels().containsAll(List.of("Open Plumbline", "Pause for 30 min", "Quiet until", "Quit")));
        assertFalse(labels().contains("I have taken the break"));
        choose("Open Plumbline");
        assertEquals(List.of("begun", "a window is opened"), told);
        choose("Pause for 30 min");
        assertEquals(List.of(new Wish.Said(new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.PAUSE))), wishes);
    }

    @Test
    void answersABreakThatIsAskedForAndOnlyThen() {
        sign.open(wishes::add);
        View asked = SampleViews.asked(SampleViews.sitting());
        sign.show(SampleViews.calling(asked, SampleViews.call(40, Optional.empty())));
        choose("Ask again in 10 min");
        choose("I have taken the break");
        assertEquals(
                List.of(new Wish.Said(new Answer.Snooze(Duration.ofMinutes(10))), new Wish.Said(new Answer.Done())),
                wishes);
        sign.show(SampleViews.sitting());
        assertFalse(labels().contains("Ask again in 10 min"));
    }

    @Test
    void givesWayToAWindowAndComesBackAfterIt() {
        sign.show(SampleViews.sitting());
        window = true;
        sign.show(SampleViews.sitting());
        sign.show(SampleViews.standing());
        assertEquals(List.of("begun", "gone"), told);
        assertEquals(1, signs.size());
        window = false;
        sign.show(SampleViews.standing());
        sign.close();
        sign.close();
        assertEquals(List.of("begun", "gone", "begun", "gone"), told);
        assertEquals(2, signs.size());
    }
}
