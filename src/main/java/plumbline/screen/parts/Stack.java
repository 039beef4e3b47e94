package plumbline.screen.parts;

import java.awt.Component;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;
import javax.swing.JPanel;

/** Things below each other, each as wide as the stack; some take the height that is left over. */
public final class Stack {

    private final JPanel panel;
    private int row;

    /** Stacks onto the panel, whose layout becomes that of the stack. */
    public Stack(JPanel panel) {
        this.panel = panel;
        panel.setLayout(new GridBagLayout());
    }

    /** Below the last one, with so much space between. */
    public Stack add(Component part, int space) {
        return put(part, space, 0);
    }

    /** Likewise, and as high as there is room. */
    public Stack fill(Component part, int space) {
        return put(part, space, 1);
    }

    private Stack put(Component part, int space, double weight) {
        GridBagConstraints at = new GridBagConstraints();
        at.gridy = row++;
        at.weightx = 1;
        at.weighty = weight;
        at.fill = GridBagConstraints.BOTH;
        at.insets = new Insets(at.gridy == 0 ? 0 : space, 0, 0, 0);
        panel.add(part, at);
        return this;
    }
}
