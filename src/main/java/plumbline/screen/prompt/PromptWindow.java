package plumbline.screen.prompt;

import java.awt.EventQueue;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JFrame;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.parts.Corner;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Texts;

/**
 * Asks for a break in a window of its own. It stands above others but never takes the keyboard: it cannot be focused
 * until it is on the screen, and then only when the wearer goes there.
 */
public final class PromptWindow {

    /** A window manager that insists on another size is let be after so many tries. */
    private static final int REFITS = 3;

    private final JFrame frame;
    private final PromptPane pane;
    private Optional<View.Call> shown = Optional.empty();
    private int refits;

    public PromptWindow(Texts texts, Consumer<Wish> wishes) {
        frame = new JFrame(texts.text("prompt.title"));
        Consumer<Answer> answers = answer -> {
            wishes.accept(new Wish.Said(answer));
            frame.setVisible(false);
        };
        pane = new PromptPane(texts, answers, id -> wishes.accept(new Wish.Lead(List.of(id))), this::fit);
        frame.setContentPane(pane);
        frame.setIconImages(List.of(Emblem.image(16), Emblem.image(32)));
        frame.setAlwaysOnTop(true);
        frame.setAutoRequestFocus(false);
        frame.setResizable(false);
        frame.setDefaultCloseOperation(JFrame.HIDE_ON_CLOSE);
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent e) {
                fitAgain();
            }
        });
        // Swing registers the letters of buttons only with a window that can be focused at this moment.
        frame.pack();
    }

    /** Shows what the view says of the break; closes when it says nothing any more. */
    public void show(Optional<View.Call> call) {
        if (call.equals(shown)) {
            return;
        }
        boolean anew = call.isPresent() && !call.map(PromptWindow::stage).equals(shown.map(PromptWindow::stage));
        shown = call;
        call.ifPresent(pane::show);
        if (call.isEmpty()) {
            frame.setVisible(false);
        } else if (anew) {
            appear();
        }
    }

    /** A call that the wearer put off or closed comes back into sight when it is asked anew or has ended. */
    private record Stage(Instant askedAt, boolean seatedAgain, boolean over) {}

    private static Stage stage(View.Call call) {
        return new Stage(
                call.askedAt(),
                call.stage() == Advice.Stage.SEATED_AGAIN,
                call.ended().isPresent());
    }

    private void appear() {
        frame.setFocusableWindowState(false);
        fit();
        frame.setVisible(true);
        EventQueue.invokeLater(() -> frame.setFocusableWindowState(true));
    }

    private void fit() {
        refits = REFITS;
        pack();
    }

    private void pack() {
        frame.pack();
        Corner.put(frame);
    }

    /** Word of an earlier size may come from the X server after {@code pack} and undo it. */
    private void fitAgain() {
        if (refits > 0 && !pane.getSize().equals(pane.getPreferredSize())) {
            refits--;
            pack();
        }
    }

    public PromptPane pane() {
        return pane;
    }

    public JFrame frame() {
        return frame;
    }

    public void dispose() {
        frame.dispose();
    }
}
