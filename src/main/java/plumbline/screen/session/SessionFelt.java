package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import plumbline.stretch.Feeling;

/** Asks a wearer who stopped what was felt. */
final class SessionFelt extends JPanel {
    private static final long serialVersionUID = 1L;

    private final Map<Feeling, JCheckBox> boxes = new EnumMap<>(Feeling.class);
    private final JButton nothing;
    private final JButton show;

    SessionFelt(SessionWords words, Consumer<Set<Feeling>> answered, Runnable goOn) {
        super(new BorderLayout(0, 12));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        add(new SessionText(words.say("felt.question"), Font.BOLD, 1.5f), BorderLayout.NORTH);
        nothing = new JButton(words.say("felt", Feeling.NOTHING));
        nothing.addActionListener(e -> answered.accept(Set.of(Feeling.NOTHING)));
        show = new JButton(words.say("felt.show"));
        show.setEnabled(false);
        show.addActionListener(e -> answered.accept(chosen()));
        JButton back = new JButton(words.say("felt.go-on"));
        back.addActionListener(e -> goOn.run());
        add(list(words), BorderLayout.CENTER);
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
        row.setOpaque(false);
        row.add(show);
        row.add(back);
        add(row, BorderLayout.SOUTH);
    }

    private JPanel list(SessionWords words) {
        JPanel list = new JPanel();
        list.setLayout(new BoxLayout(list, BoxLayout.Y_AXIS));
        list.setOpaque(false);
        list.add(nothing);
        list.add(Box.createVerticalStrut(8));
        for (Feeling feeling : Feeling.values()) {
            if (feeling.isStopSign()) {
                JCheckBox box = new JCheckBox(words.say("felt", feeling));
                box.setOpaque(false);
                box.addActionListener(e -> show.setEnabled(!chosen().isEmpty()));
                boxes.put(feeling, box);
                list.add(box);
            }
        }
        return list;
    }

    /** Takes the ticks of an earlier session away and puts the keyboard on the first answer. */
    void ask() {
        boxes.values().forEach(box -> box.setSelected(false));
        show.setEnabled(false);
        nothing.requestFocusInWindow();
    }

    private Set<Feeling> chosen() {
        Set<Feeling> chosen = EnumSet.noneOf(Feeling.class);
        boxes.forEach((feeling, box) -> {
            if (box.isSelected()) {
                chosen.add(feeling);
            }
        });
        return chosen;
    }
}
