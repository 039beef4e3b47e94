package plumbline.control;

import java.io.IOException;
import plumbline.control.letter.Letters;
import plumbline.control.letter.Message;
import plumbline.control.letter.Received;
import plumbline.face.Unavailable;
import plumbline.face.Wish;

/** What those who have come in say, and what they are answered. Lives on the thread of the door. */
record Hearing(Letters letters, Board board, Company company, Host host) {

    /** A line that somebody has said. */
    void hear(Visitor visitor, String line) throws IOException {
        if (visitor.isLeaving()) {
            return;
        }
        Received received = letters.read(line);
        if (received instanceof Received.Refused refused) {
            refuse(visitor, refused.sentence());
        } else if (received instanceof Received.Understood understood) {
            if (understood.message() instanceof Message.Greeting) {
                visitor.greeted();
            } else if (visitor.hasGreeted()) {
                visitor.send(letters.write(answer(visitor, understood.message())));
                if (understood.message() instanceof Message.Watches) {
                    board.welcome(visitor);
                }
            } else {
                refuse(visitor, "the first line has to be a greeting");
            }
        }
    }

    /** Whoever cannot even greet speaks something else; all others may try again. */
    private void refuse(Visitor visitor, String why) throws IOException {
        String line = letters.write(new Message.Refuses(why));
        if (visitor.hasGreeted()) {
            visitor.send(line);
        } else {
            visitor.showOut(line);
        }
    }

    private Message answer(Visitor visitor, Message asked) {
        if (asked instanceof Message.Asks) {
            return board.newest()
                    .<Message>map(Message.Shows::new)
                    .orElseGet(() -> new Message.Refuses("nothing is known yet; ask again in a second"));
        } else if (asked instanceof Message.Watches watches) {
            visitor.watches(watches.windows());
            company.count();
            return new Message.Heard();
        } else if (asked instanceof Message.Wishes wishes) {
            wish(visitor, wishes.wish());
            return new Message.Heard();
        } else if (asked instanceof Message.Sets sets) {
            return set(sets);
        } else if (asked instanceof Message.Summons summons) {
            if (!company.hasWindows()) {
                return new Message.Refuses("no window is open");
            }
            board.add(summons);
            return new Message.Heard();
        }
        return new Message.Refuses("only the service says that");
    }

    private void wish(Visitor visitor, Wish wish) {
        if (wish instanceof Wish.Watched watched) {
            visitor.looks(watched.visible());
            looked();
        } else {
            host.wish(wish);
        }
    }

    /** A window in sight wants to be told more often; it is so for as long as any is. */
    void looked() {
        host.wish(new Wish.Watched(company.isLooking()));
    }

    private Message set(Message.Sets sets) {
        try {
            return new Message.Changed(host.set(sets.path(), sets.written()));
        } catch (Unavailable e) {
            return new Message.Refuses(String.valueOf(e.getMessage()));
        }
    }
}
