package plumbline.control;

import java.io.IOException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.face.CareView;
import plumbline.face.View;

/** What was left at the door, from any thread, for those who have come; brought to them on the thread of the door. */
final class Board {

    private final Letters letters;
    private final Queue<Message> errands = new ConcurrentLinkedQueue<>();
    private volatile Optional<View> newest = Optional.empty();
    private volatile Optional<CareView> care = Optional.empty();
    private Optional<Lettering> lettering = Optional.empty();

    Board(Letters letters) {
        this.letters = letters;
    }

    void show(View view) {
        newest = Optional.of(view);
    }

    void tend(CareView view) {
        care = Optional.of(view);
    }

    void add(Message message) {
        errands.add(message);
    }

    Optional<View> newest() {
        return newest;
    }

    /** Brings everybody what has been left since the last time. */
    void bring(Company company) {
        for (Message message = errands.poll(); message != null; message = errands.poll()) {
            String line = letters.write(message);
            Message left = message;
            company.each(visitor -> {
                if (isFor(visitor, left)) {
                    visitor.send(line);
                }
            });
        }
        if (company.isWatching()) {
            newest.ifPresent(view -> company.each(visitor -> visitor.show(view, lettering(view))));
        }
    }

    /** Only windows lead and come to the front; all others tell the story, which windows do not. */
    private static boolean isFor(Visitor visitor, Message message) {
        if (message instanceof Message.Leads || message instanceof Message.Summons) {
            return visitor.hasWindows();
        }
        boolean story = message instanceof Message.Advised || message instanceof Message.Settled;
        return visitor.isWatching() && !(story && visitor.hasWindows());
    }

    /** Shows somebody who begins to watch how it stands. */
    void welcome(Visitor visitor) throws IOException {
        if (care.isPresent()) {
            visitor.send(letters.write(new Message.Tends(care.get())));
        }
        if (newest.isPresent()) {
            visitor.show(newest.get(), lettering(newest.get()));
        }
    }

    @SuppressWarnings("ReferenceEquality") // The very same view; another that is equal costs one line more.
    private Lettering lettering(View view) {
        Lettering made = lettering.filter(l -> l.view() == view).orElseGet(() -> new Lettering(letters, view));
        lettering = Optional.of(made);
        return made;
    }
}
