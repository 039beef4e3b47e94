package plumbline.screen.prompt;

import javax.swing.JComponent;
import plumbline.face.View;
import plumbline.screen.parts.Texts;

/** The pane of a prompt for those who look at the words of the whole window. */
public final class Prompts {

    private Prompts() {}

    /** The pane as it shows a call. */
    public static JComponent showing(Texts texts, View.Call call) {
        PromptPane pane = new PromptPane(texts, answer -> {}, guided -> {}, () -> {});
        pane.show(call);
        return pane;
    }

    /** Opens what the window of the prompt says of red flags. */
    public static void openFlags(PromptWindow window) {
        window.pane().openFlags();
    }
}
