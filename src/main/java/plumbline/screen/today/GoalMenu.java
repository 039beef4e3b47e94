package plumbline.screen.today;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import plumbline.coach.goal.Goal;
import plumbline.face.Wish;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** What the wearer may set out for, in a small menu: some shares in pieces of some lengths. The settings take any other. */
record GoalMenu(Texts texts, Consumer<Wish> wishes) {

    private static final List<Integer> SHARES_PERCENT = List.of(30, 50, 70);
    private static final List<Duration> PIECES =
            List.of(Duration.ofMinutes(30), Duration.ofMinutes(40), Duration.ofMinutes(60));

    /** The button that opens it. */
    JButton button() {
        JButton button = Style.name(new JButton(), texts.label("goal"));
        button.setToolTipText(texts.text("goal.hint"));
        button.addActionListener(e -> menu().show(button, 0, button.getHeight()));
        return button;
    }

    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Duration under : PIECES) {
            for (int share : SHARES_PERCENT) {
                menu.add(item(
                        texts.text("goal.item", share, under.toMinutes()), new Wish.SetOut(new Goal(share, under))));
            }
            menu.addSeparator();
        }
        menu.add(item(texts.text("goal.none"), new Wish.NoGoal()));
        return menu;
    }

    private JMenuItem item(String text, Wish wish) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(e -> wishes.accept(wish));
        return item;
    }
}
