package plumbline.screen.today;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import plumbline.screen.parts.Icons;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Which day is looked at, and the ways to others: the one before and after, any by a calendar, and back to today. */
final class DayHead extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JButton before;
    private final JButton after;
    private final JButton date = new JButton(" ");
    private final JButton today;
    private transient LocalDate shown = LocalDate.EPOCH;
    private transient LocalDate last = LocalDate.EPOCH;

    /** The day that is wanted is handed over; never one after today. */
    DayHead(Texts texts, Consumer<LocalDate> wanted) {
        super(new MigLayout("insets 0, gapx 4, hidemode 3, novisualpadding", "[][][]16[]"));
        this.texts = texts;
        setOpaque(false);
        before = quiet(Icons.BEFORE.small(Style.look().ink()), "day.back");
        before.addActionListener(e -> wanted.accept(shown.minusDays(1)));
        after = quiet(Icons.AFTER.small(Style.look().ink()), "day.on");
        after.addActionListener(e -> wanted.accept(shown.plusDays(1)));
        date.setIcon(Icons.CALENDAR.small(Style.look().ink()));
        date.setIconTextGap(Style.GAP);
        date.putClientProperty("JButton.buttonType", "borderless");
        date.setToolTipText(texts.text("day.choose"));
        date.getAccessibleContext().setAccessibleName(texts.text("day.choose"));
        date.addActionListener(e -> new DayPicker(texts, shown, last, wanted).show(date, 0, date.getHeight()));
        today = Style.name(new JButton(), texts.label("day.today"));
        today.addActionListener(e -> wanted.accept(last));
        add(before);
        add(date);
        add(after);
        add(today);
        today.setVisible(false);
    }

    private JButton quiet(Icon icon, String key) {
        JButton button = new JButton(icon);
        button.putClientProperty("JButton.buttonType", "borderless");
        button.getAccessibleContext().setAccessibleName(texts.text(key));
        button.setToolTipText(texts.text(key));
        return button;
    }

    /** The day that is looked at, and today. */
    void show(LocalDate day, LocalDate now) {
        shown = day;
        last = now;
        date.setText(texts.words().longDay(day));
        date.getAccessibleContext().setAccessibleName(date.getText());
        after.setEnabled(day.isBefore(now));
        today.setVisible(day.isBefore(now));
    }
}
