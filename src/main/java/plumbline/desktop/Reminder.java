package plumbline.desktop;

import java.util.Map;
import plumbline.desktop.notice.Notice;
import plumbline.face.Wish;

/**
 * Something said besides the coach's advice, such as a routine that is due.
 *
 * @param name by which it is replaced
 * @param answers what each button wishes, by its key
 */
record Reminder(String name, Notice notice, Map<String, Wish> answers) {
    public Reminder {
        answers = Map.copyOf(answers);
    }
}
