package plumbline.control;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.control.letter.Message;
import plumbline.face.Face;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.stretch.Catalogue;

/** The running service, as a command or a face sees it from its own process: asked one thing after the other, or watched. */
public final class Service implements AutoCloseable {

    /** It answers within a few milliseconds; on a starved machine within a second or two. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How long a watcher waits at a time before it looks whether it is to go on. */
    private static final Duration LOOK = Duration.ofMillis(500);

    private final Caller caller;
    private Optional<View> last = Optional.empty();

    private Service(Caller caller) {
        this.caller = caller;
    }

    /**
     * Reaches it.
     *
     * @param catalogue what stretches are taken from; asked for when the first one is told of
     * @throws NobodyThere when none is running
     * @throws IOException when it cannot be spoken with, with a sentence
     */
    public static Service at(Path socket, Supplier<Catalogue> catalogue) throws IOException {
        return new Service(Caller.call(socket, catalogue, PATIENCE));
    }

    /** How it stands now; empty before the first look of a run. */
    public Optional<View> ask() throws IOException {
        Message answer = answer(new Message.Asks());
        return answer instanceof Message.Shows shows ? Optional.of(shows.view()) : Optional.empty();
    }

    /** Tells what the wearer wishes; returns when it was heard. */
    public void wish(Wish wish) throws IOException {
        heard(answer(new Message.Wishes(wish)));
    }

    /** Brings its windows to the front; false where there are none. */
    public boolean summon() throws IOException {
        return answer(new Message.Summons()) instanceof Message.Heard;
    }

    private Message answer(Message asked) throws IOException {
        caller.say(asked, PATIENCE);
        return caller.next(PATIENCE).orElseThrow(() -> new IOException("Plumbline is running, but does not answer"));
    }

    private static void heard(Message answer) throws IOException {
        if (answer instanceof Message.Refuses refused) {
            throw new IOException(refused.sentence());
        }
    }

    /** Who watches. */
    public interface Watcher {

        /** Whether to go on watching; asked twice a second at least. */
        boolean goesOn();

        /** Its windows are wanted in front. */
        void summoned();

        /** What became of a change of the settings, in the order in which they were sent. */
        void changed(Preferences.Outcome outcome);
    }

    /** How watching came to its end. */
    public enum End {
        /** The wearer has ended the service. */
        TOLD,
        /** The system has. */
        STOPPED,
        /** The watcher does not go on. */
        LEFT
    }

    /**
     * Watches it, and shows it by the face, on the caller's thread.
     *
     * @param windows whether the face has windows
     * @throws IOException when it has gone otherwise
     */
    public End watch(Face face, boolean windows, Watcher watcher) throws IOException {
        caller.say(new Message.Watches(windows), PATIENCE);
        while (watcher.goesOn()) {
            Optional<Message> said = caller.next(LOOK);
            if (said.isPresent() && said.get() instanceof Message.Ends ends) {
                return ends.told() ? End.TOLD : End.STOPPED;
            }
            said.ifPresent(message -> show(message, face, watcher));
        }
        return End.LEFT;
    }

    private void show(Message said, Face face, Watcher watcher) {
        if (said instanceof Message.Shows shows) {
            show(shows.view(), face);
        } else if (said instanceof Message.Moves moves) {
            last.map(moves::after).ifPresent(view -> show(view, face));
        } else if (said instanceof Message.Tends tends) {
            face.tend(tends.view());
        } else if (said instanceof Message.Says says) {
            face.say(says.saying());
        } else if (said instanceof Message.Advised advised) {
            face.note(new Note.Advised(advised.at(), advised.advice()));
        } else if (said instanceof Message.Settled settled) {
            face.note(new Note.Settled(settled.spell()));
        } else if (said instanceof Message.Leads leads) {
            face.lead(leads.plans());
        } else if (said instanceof Message.Tints tints) {
            face.tint(tints.on());
        } else if (said instanceof Message.Balloons balloon) {
            face.balloon(balloon.title(), balloon.text());
        } else if (said instanceof Message.Summons) {
            watcher.summoned();
        } else if (said instanceof Message.Changed changed) {
            watcher.changed(changed.outcome());
        } else if (said instanceof Message.Refuses refused) {
            watcher.changed(new Preferences.Outcome(false, refused.sentence()));
        }
    }

    private void show(View view, Face face) {
        last = Optional.of(view);
        face.show(view);
    }

    /** Tells what the wearer wishes while another thread watches; whether it is done is seen there. */
    public void tell(Wish wish) throws IOException {
        caller.say(new Message.Wishes(wish), PATIENCE);
    }

    /** Has a setting written while another thread watches; what became of it is told there. */
    public void set(String path, String written) throws IOException {
        caller.say(new Message.Sets(path, written), PATIENCE);
    }

    @Override
    public void close() throws IOException {
        caller.close();
    }
}
