package plumbline.screen.now;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import plumbline.coach.Answer;
import plumbline.coach.quiet.Until;
import plumbline.face.sign.QuietChoices;
import plumbline.screen.parts.Choices;
import plumbline.screen.parts.Texts;

/** For how long, or until when, there is to be quiet: some lengths, the next half hours, tomorrow, Monday. */
record QuietMenu(Texts texts, List<Duration> lengths, Answer.Why why, Consumer<Answer> answers) {

    /** The menu at this moment. */
    JPopupMenu at(Instant now, ZoneId zone) {
        JPopupMenu menu = Choices.menu(texts, lengths, length -> answers.accept(new Answer.Quiet(length, why)));
        menu.addSeparator();
        QuietChoices.at(now, zone, texts.words())
                .forEach(choice -> menu.add(item(texts.say(choice.label()), choice.until())));
        return menu;
    }

    private JMenuItem item(String text, Until until) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(e -> answers.accept(new Answer.QuietUntil(until, why)));
        return item;
    }
}
