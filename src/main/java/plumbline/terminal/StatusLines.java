package plumbline.terminal;

import java.util.ArrayList;
import java.util.List;
import plumbline.face.View;
import plumbline.trend.words.Words;

/** A view told once, in a few lines of a terminal, in the words of its page. */
public final class StatusLines {

    private final TerminalPage page;

    /** In the language of these words. */
    public StatusLines(Words words) {
        this.page = new TerminalPage(new TerminalWords(words), "");
    }

    /** The lines, none longer than a terminal is wide. */
    public List<String> of(View view) {
        List<String> lines = new ArrayList<>(page.status(view));
        lines.addAll(page.talk(view));
        return List.copyOf(lines);
    }

    /** What the wearer is doing, such as "Sitting (estimated)". */
    public String posture(View view) {
        return page.posture(view.now());
    }

    /** When the next break is, or why nothing is asked. */
    public String next(View view) {
        return page.next(view.now(), view.zone());
    }
}
