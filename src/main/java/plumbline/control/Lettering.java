package plumbline.control;

import java.util.Optional;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.face.View;

/** One view as lines, each written when the first one asks for it: many may watch. */
final class Lettering {

    private final Letters letters;
    private final View view;
    private Optional<String> whole = Optional.empty();
    private Optional<String> moves = Optional.empty();

    Lettering(Letters letters, View view) {
        this.letters = letters;
        this.view = view;
    }

    View view() {
        return view;
    }

    /** All of it. */
    String whole() {
        String line = whole.orElseGet(() -> letters.write(new Message.Shows(view)));
        whole = Optional.of(line);
        return line;
    }

    /** For whoever has the day and the days already. */
    String moves() {
        String line = moves.orElseGet(() -> letters.write(Message.Moves.of(view)));
        moves = Optional.of(line);
        return line;
    }
}
