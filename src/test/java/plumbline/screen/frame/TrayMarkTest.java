package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.EventQueue;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.Tray;
import plumbline.face.Wish;
import plumbline.screen.SampleViews;
import plumbline.screen.parts.Texts;

/** Without a display: the tray of the desktop is one of the test's own, and AWT has none. */
class TrayMarkTest {

    private final List<String> told = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final Own own = new Own();

    /** Keeps what it is told. */
    private final class Own implements Tray {
        private Consumer<Boolean> there = yes -> {};
        private Runnable open = () -> {};
        private List<Item> items = List.of();
        private final List<Sign> signs = new ArrayList<>();

        @Override
        public List<Integer> sizes() {
            return List.of(22, 48);
        }

        @Override
        public void begin(Runnable opens, Consumer<Boolean> toBeTold) {
            open = opens;
            there = toBeTold;
        }

        @Override
        public void show(Sign sign) {
            signs.add(sign);
        }

        @Override
        public void menu(List<Item> next) {
            items = next;
        }

        @Override
        public void close() {
            told.add("closed");
        }
    }

    private TrayMark mark() throws Exception {
        TrayMark[] made = new TrayMark[1];
        EventQueue.invokeAndWait(() -> made[0] = new TrayMark(
                new Texts(Locale.ENGLISH),
                wishes::add,
                () -> told.add("opened"),
                own,
                there -> told.add("there " + there)));
        return made[0];
    }

    private void says(boolean there) throws Exception {
        own.there.accept(there);
        EventQueue.invokeAndWait(() -> {});
    }

    @Test
    void showsNothingUntilThereIsAPlaceAndThenTheNewest() throws Exception {
        TrayMark mark = mark();
        EventQueue.invokeAndWait(() -> mark.show(SampleViews.sitting()));
        assertEquals(List.of(), own.signs);
        says(true);
        assertEquals(List.of("there true"), told);
        assertEquals(1, own.signs.size());
        assertEquals(
                List.of(22, 48),
                own.signs.get(0).pictures().stream().map(Tray.Picture::size).toList());
        assertEquals(22 * 22 * 4, own.signs.get(0).pictures().get(0).argb().limit());
        EventQueue.invokeAndWait(() -> mark.show(SampleViews.sitting()));
        assertEquals(1, own.signs.size(), "the same is not shown again");
        EventQueue.invokeAndWait(() -> mark.show(SampleViews.standing()));
        assertEquals(2, own.signs.size());
        EventQueue.invokeAndWait(mark::remove);
        assertEquals("closed", told.get(told.size() - 1));
    }

    @Test
    void withoutAnyTrayThereIsNoPlace() throws Exception {
        mark();
        says(false);
        assertEquals(List.of("there false"), told);
        says(true);
        says(false);
        assertEquals(List.of("there false", "there true", "there false"), told);
    }

    @Test
    void theMenuSaysWhatTheTrayOfJavaSays() throws Exception {
        mark();
        says(true);
        assertEquals(
                List.of(
                        "Open Plumbline",
                        "Pause for 30 min",
                        "Not at my desk for 60 min",
                        "Pause for 1 h",
                        "Pause for 2 h",
                        "Quiet until tomorrow morning",
                        "My back has flared up",
                        "Resume",
                        "Quit"),
                own.items.stream().map(Tray.Item::label).toList());
        own.items.forEach(item -> item.chosen().run());
        EventQueue.invokeAndWait(() -> {});
        EventQueue.invokeAndWait(() -> {});
        assertEquals(8, wishes.size());
        assertInstanceOf(Answer.Quiet.class, ((Wish.Said) wishes.get(0)).answer());
        assertInstanceOf(Wish.FlaredUp.class, wishes.get(5));
        assertInstanceOf(Wish.Quit.class, wishes.get(7));
        assertEquals(2, told.stream().filter("opened"::equals).count(), "by the first line, and for the stretches");
        own.open.run();
        EventQueue.invokeAndWait(() -> {});
        assertEquals(3, told.stream().filter("opened"::equals).count());
    }

    @Test
    void theMenuGoesAlongWithTheClock() throws Exception {
        TrayMark mark = mark();
        says(true);
        EventQueue.invokeAndWait(() -> mark.show(SampleViews.sitting()));
        Tray.Item until = own.items.stream()
                .filter(item -> item.label().equals("Quiet until"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, until.items().size(), "four half hours, tomorrow, Monday");
        until.items().get(5).chosen().run();
        EventQueue.invokeAndWait(() -> {});
        assertEquals(
                new Answer.QuietUntil(new Until.Day(DayOfWeek.MONDAY), Answer.Why.PAUSE),
                ((Wish.Said) wishes.get(0)).answer());
    }
}
