package plumbline.screen.parts;

import java.awt.Rectangle;
import javax.swing.JTextArea;

/** Words that break into lines and are only read; not focusable, for they are read with what they stand beside. */
public class Prose extends JTextArea {

    private static final long serialVersionUID = 1L;

    /** No words yet. */
    protected Prose() {
        Style.stayPut(this);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
    }

    /** Sets the words; the same words again change nothing. */
    public void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    /** Words are read where they stand: a caret that nobody sees does not scroll their page to it. */
    @Override
    public void scrollRectToVisible(Rectangle caret) {}
}
