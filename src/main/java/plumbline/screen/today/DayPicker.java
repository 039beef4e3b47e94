package plumbline.screen.today;

import java.awt.Insets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import plumbline.screen.parts.Icons;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** A small calendar, a month at a time, in which any day up to today can be chosen. */
final class DayPicker extends JPopupMenu {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final transient LocalDate chosen;
    private final transient LocalDate last;
    private final transient Consumer<LocalDate> wanted;
    private final JPanel days = new JPanel(new MigLayout("insets 8, gap 2, wrap 7", "[fill, sg]"));
    private transient LocalDate month;

    DayPicker(Texts texts, LocalDate chosen, LocalDate last, Consumer<LocalDate> wanted) {
        this.texts = texts;
        this.chosen = chosen;
        this.last = last;
        this.wanted = wanted;
        month = chosen.withDayOfMonth(1);
        days.setOpaque(false);
        add(days);
        fill();
    }

    private void fill() {
        days.removeAll();
        JLabel title = Style.line("h3");
        title.setHorizontalAlignment(SwingConstants.CENTER);
        title.setText(texts.words().monthAndYear(month));
        days.add(turn(Icons.BEFORE, -1, "month.back"));
        days.add(title, "spanx 5, growx");
        JButton on = turn(Icons.AFTER, 1, "month.on");
        on.setEnabled(month.plusMonths(1).compareTo(last) <= 0);
        days.add(on);
        List<DayOfWeek> week = texts.words().week();
        for (DayOfWeek each : week) {
            JLabel name = Style.quiet();
            name.setHorizontalAlignment(SwingConstants.CENTER);
            name.setText(texts.words().weekday(each));
            days.add(name);
        }
        int before = week.indexOf(month.getDayOfWeek());
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(day(month.withDayOfMonth(day)), day == 1 && before > 0 ? "skip " + before : "");
        }
        days.revalidate();
        days.repaint();
        pack();
    }

    private JButton turn(Icons icon, int months, String key) {
        JButton button = new JButton(icon.small(Style.look().ink()));
        button.putClientProperty("JButton.buttonType", "borderless");
        button.getAccessibleContext().setAccessibleName(texts.text(key));
        button.addActionListener(e -> {
            month = month.plusMonths(months);
            fill();
        });
        return button;
    }

    private JButton day(LocalDate day) {
        JButton button = new JButton(Integer.toString(day.getDayOfMonth()));
        button.setMargin(new Insets(4, 4, 4, 4));
        button.putClientProperty("JButton.buttonType", day.equals(chosen) ? null : "borderless");
        button.getAccessibleContext().setAccessibleName(texts.words().longDay(day));
        button.setEnabled(!day.isAfter(last));
        button.addActionListener(e -> {
            setVisible(false);
            wanted.accept(day);
        });
        return button;
    }
}
