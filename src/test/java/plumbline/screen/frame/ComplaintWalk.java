package plumbline.screen.frame;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.WindowEvent;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JDialog;
import plumbline.screen.Swing;
import plumbline.screen.parts.Paragraph;

/** Has a complaint said on a real display, reads it, and closes it by its button. Prints what happened. */
final class ComplaintWalk {

    private ComplaintWalk() {}

    public static void main(String[] args) throws InterruptedException {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        event -> {
                            if (event.getID() == WindowEvent.WINDOW_OPENED) {
                                EventQueue.invokeLater(ComplaintWalk::readAndClose);
                            }
                        },
                        AWTEvent.WINDOW_EVENT_MASK);
        Screen.complain(Locale.GERMANY, true, args[0]);
        System.out.println("closed");
        System.exit(0);
    }

    private static void readAndClose() {
        JDialog dialog = Arrays.stream(Window.getWindows())
                .filter(JDialog.class::isInstance)
                .map(JDialog.class::cast)
                .findFirst()
                .orElseThrow();
        Paragraph words = Swing.everything(dialog).stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .findFirst()
                .orElseThrow();
        System.out.println("says " + words.getText());
        System.out.println("whole " + (words.getHeight() >= words.getPreferredSize().height));
        JButton button = dialog.getRootPane().getDefaultButton();
        System.out.println("button " + button.getText());
        button.doClick();
    }
}
