package plumbline.screen.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.screen.Swing;
import plumbline.trend.words.Twin;

class PictureViewTest {

    private final List<Runnable> jobs = new ArrayList<>();
    private final AtomicInteger painted = new AtomicInteger();

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    /** Equal by its number, as pictures are equal by their values. */
    private record Counted(int number, AtomicInteger painted) implements Picture {
        @Override
        public void paint(Graphics2D g, int width, int height) {
            painted.incrementAndGet();
        }

        @Override
        public Twin twin() {
            return new Twin("title " + number, "sentence", List.of(), List.of());
        }

        @Override
        public Look look() {
            return Look.PRINT;
        }
    }

    @Test
    void paintsNothingOnTheEventThread() {
        PictureView view = shown(1);
        Swing.run(() -> Swing.paint(view));
        assertEquals(0, painted.get());
        assertEquals(1, jobs.size());
        drawAll();
        assertEquals(1, painted.get());
    }

    @Test
    void paintsNothingWhileItIsNotOnScreen() {
        shown(1);
        assertEquals(List.of(), jobs);
    }

    @Test
    void paintsOnceForEqualValuesAndAgainForOtherValuesOrSizes() {
        PictureView view = shown(1);
        refresh(view);
        Swing.run(() -> view.show(new Counted(1, painted)));
        refresh(view);
        assertEquals(1, painted.get());
        Swing.run(() -> view.show(new Counted(2, painted)));
        refresh(view);
        assertEquals(2, painted.get());
        Swing.run(() -> view.setSize(300, 100));
        refresh(view);
        assertEquals(3, painted.get());
    }

    @Test
    void paintsOnlyTheNewestWhenTheDrawingFallsBehind() {
        PictureView view = shown(1);
        for (int number = 2; number < 9; number++) {
            int next = number;
            Swing.run(() -> {
                Swing.paint(view);
                view.show(new Counted(next, painted));
            });
        }
        assertEquals(1, jobs.size());
        refresh(view);
        refresh(view);
        assertEquals(2, painted.get());
        assertEquals(
                "title 8", Swing.onEventThread(() -> view.getAccessibleContext().getAccessibleName()));
    }

    private PictureView shown(int number) {
        return Swing.onEventThread(() -> {
            PictureView view = new PictureView(jobs::add, "title", 200, 100);
            view.setSize(200, 100);
            view.show(new Counted(number, painted));
            return view;
        });
    }

    private void refresh(PictureView view) {
        Swing.run(() -> Swing.paint(view));
        drawAll();
    }

    private void drawAll() {
        List<Runnable> due = List.copyOf(jobs);
        jobs.clear();
        due.forEach(Runnable::run);
        Swing.run(() -> {});
    }
}
