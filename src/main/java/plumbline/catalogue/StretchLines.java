package plumbline.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Stretch;

/** Lines of text that wrap at the breadth of a narrow terminal. */
public final class StretchLines {
    private static final int BREADTH = 100;

    private final StringBuilder text = new StringBuilder();

    /** Adds a paragraph; lines after its first are set in by two more. */
    public void add(int indent, String paragraph) {
        int room = BREADTH - indent;
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean fresh = true;
        for (String word : paragraph.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > room + indent) {
                text.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(" ".repeat(indent + 2));
                fresh = true;
            }
            line.append(fresh ? "" : " ").append(word);
            fresh = false;
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    /** An empty line, but not at the top. */
    public void gap() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** The steps as numbered sentences, for the right side. */
    public static List<String> numbered(Stretch stretch, Locale locale) {
        List<String> steps = new ArrayList<>();
        for (Step step : stretch.steps()) {
            steps.add((steps.size() + 1) + ". " + Side.RIGHT.fill(step.say(), locale));
        }
        return steps;
    }
}
