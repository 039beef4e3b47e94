package plumbline.screen;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javax.swing.AbstractButton;
import net.miginfocom.swing.MigLayout;
import plumbline.screen.parts.Paragraph;

/** Swing without a window: components are laid out, painted and clicked on the event thread. */
public final class Swing {

    private Swing() {}

    public static <T> T onEventThread(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            if (EventQueue.isDispatchThread()) {
                task.run();
            } else {
                EventQueue.invokeAndWait(task);
            }
            return task.get();
        } catch (InterruptedException | InvocationTargetException | java.util.concurrent.ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    public static void run(Runnable work) {
        onEventThread(() -> {
            work.run();
            return true;
        });
    }

    /** Lays the component out at this size, as a window would. */
    public static void layOut(Component component, int width, int height) {
        component.setSize(width, height);
        for (int round = 0; round < 2; round++) {
            everything(component).forEach(Swing::layOut);
        }
    }

    /** Where no window is, MigLayout would go by the sizes that it saw first. */
    private static void layOut(Component component) {
        if (component instanceof Container container && container.getLayout() instanceof MigLayout layout) {
            layout.invalidateLayout(container);
        }
        component.doLayout();
    }

    public static BufferedImage paint(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        component.paint(g);
        g.dispose();
        return image;
    }

    /** The component and all within it, outer ones first. */
    public static List<Component> everything(Component component) {
        List<Component> all = new ArrayList<>(List.of(component));
        if (component instanceof Container container) {
            for (Component inner : container.getComponents()) {
                all.addAll(everything(inner));
            }
        }
        return all;
    }

    /** Likewise, of those that can be seen. */
    public static AbstractButton seenButton(Component within, String text) {
        return everything(within).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(b -> b.isShowing() && b.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button to be seen: " + text));
    }

    public static AbstractButton button(Component within, String text) {
        return everything(within).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .filter(b -> b.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    /** The running text on a part of the window. */
    public static List<String> said(Component page) {
        return Swing.everything(page).stream()
                .filter(Paragraph.class::isInstance)
                .map(c -> ((Paragraph) c).getText())
                .toList();
    }
}
