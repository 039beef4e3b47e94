package plumbline.screen.now;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.screen.parts.Choices;
import plumbline.screen.parts.Texts;

/** For how long, or until when, there is to be quiet: some lengths, the next full hours, tomorrow, Monday. */
record QuietMenu(Texts texts, List<Duration> lengths, Answer.Why why, Consumer<Answer> answers) {

    private static final int HOURS = 3;

    /** The menu at this moment. */
    JPopupMenu at(Instant now, ZoneId zone) {
        JPopupMenu menu = Choices.menu(texts, lengths, length -> answers.accept(new Answer.Quiet(length, why)));
        menu.addSeparator();
        ZonedDateTime hour = now.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        IntStream.rangeClosed(1, HOURS).mapToObj(hour::plusHours).forEach(end -> {
            String clock = texts.words().clock(end.toInstant(), zone);
            menu.add(item(texts.text("quiet.until", clock), new Until.Time(end.toLocalTime())));
        });
        menu.add(item(texts.text("quiet.tomorrow"), new Until.Tomorrow()));
        menu.add(item(texts.text("quiet.monday"), new Until.Day(DayOfWeek.MONDAY)));
        return menu;
    }

    private JMenuItem item(String text, Until until) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(e -> answers.accept(new Answer.QuietUntil(until, why)));
        return item;
    }
}
